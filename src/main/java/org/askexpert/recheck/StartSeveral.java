package org.askexpert.recheck;

import java.util.Collection;
import java.util.Optional;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Lets an editor have several entries looked at again at once. */
@UseCase
public class StartSeveral {

    private static final int MOST = 100;

    private final FindEntryUnderRecheck entries;
    private final Opening opening;

    StartSeveral(FindEntryUnderRecheck entries, Opening opening) {
        this.entries = entries;
        this.opening = opening;
    }

    /**
     * Opens one for each entry that readers see; where one is open already, it stays the only one.
     *
     * @return for how many of the entries one is open now
     * @throws Problem forbidden to others; invalid for none or too many
     */
    public int start(Collection<String> slugs, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (slugs.isEmpty() || slugs.size() > MOST) throw Problem.invalid("slugs", "Tick up to 100 entries");
        return (int) slugs.stream()
                .distinct()
                .map(slug -> entries.at(slug, me)
                        .flatMap(entry -> opening.open(entry.id(), Why.of(RecheckReason.BY_HAND), me)))
                .filter(Optional::isPresent)
                .count();
    }
}
