package org.askexpert.archive;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** How the entries stand that an answer in work cites, in one query. */
@UseCase
@Transactional(readOnly = true)
public class FindCitedStates {

    private final EntryRevisions revisions;

    FindCitedStates(EntryRevisions revisions) {
        this.revisions = revisions;
    }

    /** By the address they are cited with, present or former; what never was there is missing. */
    public Map<String, CitedState> of(Collection<String> slugs, Viewer me) {
        me.staff();
        if (slugs.isEmpty()) return Map.of();
        return revisions.standingOf(slugs).stream()
                .collect(Collectors.toMap(
                        Standing::asked,
                        standing -> new CitedState(standing.title(), standing.isLive(), standing.corrected()),
                        (one, same) -> one));
    }
}
