package org.askexpert.archive;

import java.util.Map;
import org.askexpert.library.FactsheetView;
import org.askexpert.question.SourceKind;

/**
 * A source as a page shows it.
 *
 * @param kind code of what it is
 * @param url null where there is nothing to lead to
 */
record SourceLink(String kind, String title, String url, Integer year) {

    static SourceLink of(CitedSource source, Map<String, Standing> standings, Map<String, FactsheetView> factsheets) {
        String url = source.url() == null ? own(source, standings, factsheets) : source.url();
        String title = source.title() == null ? url : source.title();
        return new SourceLink(source.kind().code(), title, url, source.year());
    }

    private static String own(
            CitedSource source, Map<String, Standing> standings, Map<String, FactsheetView> factsheets) {
        if (source.slug() == null) return null;
        if (source.kind() == SourceKind.FACTSHEET) {
            FactsheetView factsheet = factsheets.get(source.slug());
            return factsheet == null ? null : factsheet.address();
        }
        Standing standing = standings.get(source.slug());
        return standing == null || standing.state() == EntryState.UNPUBLISHED ? null : "/archive/" + standing.slug();
    }
}
