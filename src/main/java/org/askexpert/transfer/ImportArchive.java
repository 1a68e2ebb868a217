package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askexpert.archive.Shelf;
import org.askexpert.archive.ShelvedPair;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes entries of the pairs in a file. What is in the archive already is not added again. */
@UseCase
public class ImportArchive {

    private final PlanImport planImport;
    private final Shelf shelf;
    private final Audit audit;

    ImportArchive(PlanImport planImport, Shelf shelf, Audit audit) {
        this.planImport = planImport;
        this.shelf = shelf;
        this.audit = audit;
    }

    /** @throws Problem forbidden, malformed, invalid topic; {@link TooManyPairs} */
    public ImportReport run(ArchiveImport wanted, boolean dryRun, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        ImportPlan plan = planImport.plan(wanted, me).onlyWhat(wanted);
        if (dryRun) return plan.report(0);
        List<ShelvedPair> pairs =
                new ArrayList<>(plan.wanted().stream().map(PlannedPair::shelved).toList());
        // the first on a page becomes the newest, so that the topic reads in its order; tables say when each was public
        if (!wanted.format().namesTopics()) Collections.reverse(pairs);
        shelf.putAll(pairs, new PersonId(editor.person()));
        String topic = wanted.topic() == null || wanted.topic().isEmpty() ? "-" : wanted.topic();
        audit.record("import", "topic", topic, me, Integer.toString(pairs.size()));
        return plan.report(pairs.size());
    }
}
