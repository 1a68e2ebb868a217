package org.askexpert.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The factsheets readers are pointed to. */
@UseCase
@Transactional(readOnly = true)
public class FindFactsheets {

    private final Factsheets factsheets;

    FindFactsheets(Factsheets factsheets) {
        this.factsheets = factsheets;
    }

    /** All of them, by title. */
    public List<FactsheetView> all(Viewer viewer) {
        return factsheets.current().stream().map(Factsheet::view).toList();
    }

    /** How those among these slugs stand that were ever there, retired ones included. */
    public Map<String, CitedFactsheet> cited(Collection<String> slugs, Viewer me) {
        me.staff();
        if (slugs.isEmpty()) return Map.of();
        return factsheets.everAt(slugs).stream()
                .map(Factsheet::cited)
                .collect(Collectors.toMap(cited -> cited.factsheet().slug(), Function.identity()));
    }

    /** Those among these slugs that are there. */
    public Map<String, FactsheetView> at(Collection<String> slugs, Viewer viewer) {
        if (slugs.isEmpty()) return Map.of();
        return factsheets.currentAt(slugs).stream()
                .map(Factsheet::view)
                .collect(Collectors.toMap(FactsheetView::slug, Function.identity()));
    }
}
