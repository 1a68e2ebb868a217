package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is to become of every pair of a file.
 *
 * @param ends of quotations, by the line they begin on
 */
record ImportPlan(ArchivePage page, List<PlannedPair> pairs, Map<Integer, Integer> ends) {

    private static final String RUNS_ON =
            "quotation runs to the end of the answer; move its end in the preview if it is shorter";

    List<PlannedPair> wanted() {
        return pairs.stream().filter(pair -> !pair.isSkipped()).toList();
    }

    /** The same without what an editor took the tick from. */
    ImportPlan onlyWhat(ArchiveImport wanted) {
        List<PlannedPair> chosen = pairs.stream()
                .map(pair -> pair.isSkipped() || wanted.wants(pair.pair().line()) ? pair : pair.leftOut("not chosen"))
                .toList();
        return new ImportPlan(page, chosen, ends);
    }

    ImportReport report(int imported) {
        List<LineNote> skipped = new ArrayList<>(page.skipped());
        List<LineNote> warnings = new ArrayList<>(page.warnings());
        for (PlannedPair planned : pairs) {
            if (planned.isSkipped()) skipped.add(planned.note());
            else warnings.addAll(toLookAt(planned, ends));
        }
        Comparator<LineNote> byLine = Comparator.comparingInt(LineNote::line);
        skipped.sort(byLine);
        warnings.sort(byLine);
        List<ImportReport.ImportedEntry> entries = wanted().stream()
                .map(pair -> new ImportReport.ImportedEntry(pair.text().title(), pair.slug()))
                .toList();
        return new ImportReport(pairs.size(), imported, skipped, warnings, entries);
    }

    static List<LineNote> toLookAt(PlannedPair planned, Map<Integer, Integer> ends) {
        List<LineNote> notes = new ArrayList<>();
        for (Quotation quotation : planned.quotations(ends)) {
            if (!quotation.chosen()) notes.add(new LineNote(quotation.line(), RUNS_ON));
        }
        String wanted = planned.pair().wishes().slug();
        if (wanted != null && !wanted.equals(planned.slug())) {
            notes.add(new LineNote(planned.pair().line(), "its address was taken; it gets another"));
        }
        return notes;
    }
}
