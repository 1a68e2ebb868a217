package org.askexpert.staffing;

import java.util.Set;
import org.askexpert.people.ChangeRoles;
import org.askexpert.people.CloseAccount;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Takes rights away and, once that is kept, gives on at once what hung on them. */
@Component
class Leaving {

    private final CloseAccount close;
    private final ChangeRoles roles;
    private final LookAfterLeavers after;

    Leaving(CloseAccount close, ChangeRoles roles, LookAfterLeavers after) {
        this.close = close;
        this.roles = roles;
        this.after = after;
    }

    void close(String handle, Viewer me) {
        close.close(handle, me);
        after.look();
    }

    void change(String handle, Set<Role> wanted, String code, Viewer me) {
        roles.change(handle, wanted, code, me);
        after.look();
    }
}
