package org.askexpert.transfer;

import java.util.List;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.archive.Shelf;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes entries of the pairs on a pasted archive page. What is in the archive already is not added again. */
@UseCase
public class ImportArchive {

    private final ImportPlanner planner;
    private final Shelf shelf;
    private final Audit audit;

    ImportArchive(ImportPlanner planner, Shelf shelf, Audit audit) {
        this.planner = planner;
        this.shelf = shelf;
        this.audit = audit;
    }

    /** @throws Problem forbidden, malformed, invalid topic, or too large */
    public ImportReport run(ArchiveImport wanted, boolean dryRun, Viewer me) {
        me.mustBe(Role.EDITOR);
        ImportPlan plan = planner.plan(wanted, me);
        List<PlannedPair> pairs = plan.wanted();
        if (dryRun) return plan.report(0);
        // the first on the page becomes the newest, so that the topic reads in the same order
        for (int i = pairs.size() - 1; i >= 0; i--) put(pairs.get(i), plan, me);
        audit.record("import", "topic", plan.topic().slug(), me, Integer.toString(pairs.size()));
        return plan.report(pairs.size());
    }

    private void put(PlannedPair pair, ImportPlan plan, Viewer me) {
        Provenance provenance = Provenance.imported(pair.key());
        var entry = new NewEntry(null, plan.topic().id(), pair.text().checked(), null, provenance);
        shelf.put(entry, pair.slug(), plan.topic(), me);
    }
}
