package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.askexpert.topic.TopicView;

/** What is to become of every pair of a page. */
record ImportPlan(TopicView topic, ArchivePage page, List<PlannedPair> pairs) {

    private static final String RUNS_ON =
            "quotation runs to the end of the answer; move its end in the preview if it is shorter";

    List<PlannedPair> wanted() {
        return pairs.stream().filter(pair -> !pair.isSkipped()).toList();
    }

    ImportReport report(int imported) {
        List<LineNote> skipped = new ArrayList<>(page.skipped());
        List<LineNote> warnings = new ArrayList<>(page.warnings());
        for (PlannedPair planned : pairs) {
            if (planned.isSkipped()) skipped.add(planned.note());
            else warnings.addAll(unended(planned));
        }
        Comparator<LineNote> byLine = Comparator.comparingInt(LineNote::line);
        skipped.sort(byLine);
        warnings.sort(byLine);
        List<ImportReport.ImportedEntry> entries = wanted().stream()
                .map(pair -> new ImportReport.ImportedEntry(pair.text().title(), pair.slug()))
                .toList();
        return new ImportReport(pairs.size(), imported, skipped, warnings, entries);
    }

    private static List<LineNote> unended(PlannedPair planned) {
        return planned.quotations().stream()
                .filter(quotation -> !quotation.chosen())
                .map(quotation -> new LineNote(quotation.line(), RUNS_ON))
                .toList();
    }
}
