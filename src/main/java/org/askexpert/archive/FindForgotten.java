package org.askexpert.archive;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** How many texts stayed after their asker was forgotten, by the keyed hash of an address; for editors. */
@UseCase
@Transactional(readOnly = true)
public class FindForgotten {

    private final Entries entries;

    FindForgotten(Entries entries) {
        this.entries = entries;
    }

    public int of(byte[] addressHash, Viewer me) {
        me.mustBe(Role.EDITOR);
        return entries.partedFrom(addressHash).size();
    }
}
