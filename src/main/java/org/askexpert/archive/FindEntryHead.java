package org.askexpert.archive;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which entry stands at an address, for pages about it. */
@UseCase
@Transactional(readOnly = true)
public class FindEntryHead {

    private final Readable readable;

    FindEntryHead(Readable readable) {
        this.readable = readable;
    }

    /** @throws Problem unknown, or gone with the public note where the editors withdrew it */
    public EntryHead find(String slug, Viewer viewer) {
        EntryRevision present = readable.at(slug);
        return new EntryHead(present.entry().slug(), present.text().title());
    }
}
