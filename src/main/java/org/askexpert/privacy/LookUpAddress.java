package org.askexpert.privacy;

import org.askexpert.audit.Audit;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor looks an address up that somebody wrote to us from; that is recorded. */
@UseCase
class LookUpAddress {

    private final FindAskedWith find;
    private final Audit audit;

    LookUpAddress(FindAskedWith find, Audit audit) {
        this.find = find;
        this.audit = audit;
    }

    /**
     * The key under which everything else is found.
     *
     * @throws org.askexpert.shared.Problem invalid field {@code email}
     */
    public String lookUp(String email, Viewer me) {
        me.mustBe(Role.EDITOR);
        String key = AddressKey.of(find.hash(email, me));
        audit.record("look-up", "asker", key, me, null);
        return key;
    }
}
