package org.askexpert.archive;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which entries quote one, for all staff: what is published is no secret. */
@UseCase
@Transactional(readOnly = true)
public class FindQuoting {

    private final CitingEntries citing;

    FindQuoting(CitingEntries citing) {
        this.citing = citing;
    }

    /** By title, so many at most. */
    public List<EntryHead> quoting(long entry, int most, Viewer me) {
        me.staff();
        return citing.of(entry, most);
    }
}
