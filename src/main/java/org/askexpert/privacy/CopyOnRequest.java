package org.askexpert.privacy;

import org.askexpert.audit.Audit;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor makes a copy of everything held of an address, for its owner who asked for it; recorded once, by its hash. */
@UseCase
class CopyOnRequest {

    private final FindAskedWith find;
    private final Copying copying;
    private final Audit audit;

    CopyOnRequest(FindAskedWith find, Copying copying, Audit audit) {
        this.find = find;
        this.copying = copying;
        this.audit = audit;
    }

    /** @throws Problem invalid without a reason; conflict where nothing is held any more */
    public Copy copy(String key, ErasureReason reason, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (reason == null) throw Problem.invalid("reason", "Choose how you were asked");
        byte[] hash = AddressKey.read(key);
        var questions = find.of(hash, me);
        if (questions.isEmpty()) throw Problem.conflict("We hold no question of this address any more.");
        audit.record("copy", "asker", key, me, reason.code());
        return copying.copy(questions, hash, true);
    }
}
