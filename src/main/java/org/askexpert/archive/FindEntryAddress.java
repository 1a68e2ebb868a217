package org.askexpert.archive;

import java.util.Optional;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.springframework.transaction.annotation.Transactional;

/** Where an entry is now, of which an editor typed an address it has or had; withdrawn ones, too. */
@UseCase
@Transactional(readOnly = true)
public class FindEntryAddress {

    private final EntryRevisions revisions;

    FindEntryAddress(EntryRevisions revisions) {
        this.revisions = revisions;
    }

    /** Empty for what is no address, and for one that no entry ever had. */
    public Optional<String> now(String typed, Viewer me) {
        me.mustBe(Role.EDITOR);
        String slug = typed.substring(typed.lastIndexOf('/') + 1);
        boolean looksLikeOne = slug.contains("-") || typed.contains("/archive/");
        if (!looksLikeOne || !Slug.isSlug(slug)) return Optional.empty();
        return revisions.at(slug).map(revision -> revision.entry().slug());
    }
}
