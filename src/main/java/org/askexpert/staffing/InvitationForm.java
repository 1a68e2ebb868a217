package org.askexpert.staffing;

import java.util.Set;
import org.askexpert.shared.Role;

/** Somebody to invite, as typed. */
record InvitationForm(String name, String handle, String email, Set<Role> roles, String code) {

    static InvitationForm empty() {
        return new InvitationForm("", "", "", Set.of(), "");
    }
}
