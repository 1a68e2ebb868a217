package org.askexpert.archive;

import java.time.Clock;
import java.util.Optional;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;

/** Lets an editor give an entry another address; the old ones keep leading to it. */
@UseCase
public class RenameEntry {

    private static final String HOW = "Use small letters, digits and single hyphens, up to 80 characters";

    private final EntryRevisions revisions;
    private final Entries entries;
    private final Audit audit;
    private final Clock clock;

    RenameEntry(EntryRevisions revisions, Entries entries, Audit audit, Clock clock) {
        this.revisions = revisions;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives it the address; its own former ones are free to go back to, those of others never.
     *
     * @param slug its present address
     * @throws Problem unknown, invalid or taken slug, conflict where it was withdrawn or got another address meanwhile
     */
    public void rename(String slug, String wanted, Viewer me) {
        me.mustBe(Role.EDITOR);
        Entry entry = revisions.found(slug).entry();
        String address = checked(wanted);
        if (!entry.slug().equals(slug))
            throw Problem.conflict("This answer has another address now. Look at it again.");
        if (address.equals(slug)) return;
        Optional<Long> owner = entries.ownerOf(address);
        if (owner.isPresent() && owner.get() != entry.id()) throw new SlugTaken();
        entry.rename(address, owner.isPresent(), clock.instant());
        audit.record("rename-entry", "entry", Long.toString(entry.id()), me, null);
    }

    private static String checked(String wanted) {
        if (wanted == null || wanted.isBlank()) throw Problem.invalid("slug", "Enter the address");
        String bare = wanted.strip();
        if (Slug.isReserved(bare))
            throw Problem.invalid("slug", "This address belongs to a page of ours. Choose another");
        if (!Slug.isSlug(bare)) throw Problem.invalid("slug", HOW);
        return bare;
    }
}
