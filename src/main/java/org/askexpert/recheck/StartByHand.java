package org.askexpert.recheck;

import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor have an entry looked at again now. */
@UseCase
public class StartByHand {

    private final FindEntryUnderRecheck entries;
    private final Opening opening;

    StartByHand(FindEntryUnderRecheck entries, Opening opening) {
        this.entries = entries;
        this.opening = opening;
    }

    /**
     * @param slug present or former address
     * @return the one that is open now
     * @throws Problem forbidden to others, invalid where readers see no entry there
     */
    public Reference start(String slug, Viewer me) {
        me.mustBe(Role.EDITOR);
        EntryUnderRecheck entry = entries.at(address(slug), me).orElseThrow(StartByHand::noEntry);
        return opening.open(entry.id(), Why.of(RecheckReason.BY_HAND), me).orElseThrow(StartByHand::noEntry);
    }

    /** People copy whole addresses. */
    private static String address(String typed) {
        String bare = typed == null ? "" : typed.strip();
        int archive = bare.lastIndexOf("/archive/");
        return archive < 0 ? bare : bare.substring(archive + "/archive/".length());
    }

    private static Problem noEntry() {
        return Problem.invalid("entry", "Enter the address of an entry that readers see");
    }
}
