package org.askexpert.citing;

import java.util.Set;
import org.askexpert.archive.CitedEntry;
import org.askexpert.archive.FindCited;
import org.askexpert.archive.FindEntry;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** One earlier answer in full, for whoever may quote it. */
@UseCase
@Transactional(readOnly = true)
class OpenEarlier {

    private final FindCited findCited;
    private final FindEntry findEntry;

    OpenEarlier(FindCited findCited, FindEntry findEntry) {
        this.findCited = findCited;
        this.findEntry = findEntry;
    }

    /** @throws Problem unknown */
    public EarlierEntry open(String slug, Viewer me) {
        if (slug == null) throw Problem.unknown();
        CitedEntry standing = findCited.at(Set.of(slug), me).get(slug);
        if (standing == null) throw Problem.unknown();
        return new EarlierEntry(standing, standing.live() ? findEntry.find(standing.slug(), me) : null);
    }
}
