package org.askexpert.transfer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.askexpert.archive.Shelf;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One batch of a long import, in one transaction with the note of how far it is. */
@Component
class ImportBatch {

    private final ImportPlanner planner;
    private final Shelf shelf;
    private final FindTopic findTopic;
    private final JobLease lease;
    private final JobNotes notes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ImportBatch(
            ImportPlanner planner,
            Shelf shelf,
            FindTopic findTopic,
            JobLease lease,
            JobNotes notes,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.planner = planner;
        this.shelf = shelf;
        this.findTopic = findTopic;
        this.lease = lease;
        this.notes = notes;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How far it is, and where its pairs belong. */
    record State(ImportTopics topics, long handled, long skipped, long warnings) {}

    /** What the check said is said again by the import, of what it finds then. */
    State begin(JobLease.Held job) {
        if (job.handled() == 0) notes.forget(job.key());
        ImportTopics topics = ImportTopics.of(job.topic(), job.format(), findTopic, Viewer.reader());
        boolean anew = job.handled() == 0;
        return new State(topics, job.handled(), anew ? 0 : job.skipped(), anew ? 0 : job.warnings());
    }

    /** @throws StopAfterBatch before anything is written, if somebody wants it to stop or another node has it */
    State write(
            JobLease.Held job, State before, List<ReadPair> pairs, List<LineNote> skipped, List<LineNote> warnings) {
        return transaction.execute(status -> {
            if (!lease.extend(job)) throw new StopAfterBatch(false);
            List<PlannedPair> planned = job.state() == JobState.CHECKING
                    ? checked(pairs, before.topics())
                    : planner.plan(pairs, before.topics(), Map.of());
            List<PlannedPair> wanted =
                    planned.stream().filter(pair -> !pair.isSkipped()).toList();
            if (job.state() == JobState.IMPORTING) put(wanted, job);
            List<LineNote> left = new ArrayList<>(skipped);
            planned.stream()
                    .filter(PlannedPair::isSkipped)
                    .map(PlannedPair::note)
                    .forEach(left::add);
            List<LineNote> looked = new ArrayList<>(warnings);
            wanted.stream()
                    .map(pair -> ImportPlan.toLookAt(pair, Map.of()))
                    .flatMap(Collection::stream)
                    .forEach(looked::add);
            return said(job, before, planned.size(), wanted.size(), left, looked);
        });
    }

    private void put(List<PlannedPair> wanted, JobLease.Held job) {
        shelf.putAll(wanted.stream().map(PlannedPair::shelved).toList(), new PersonId(job.person()));
    }

    private List<PlannedPair> checked(List<ReadPair> pairs, ImportTopics topics) {
        return pairs.stream()
                .map(pair -> ImportPlanner.checked(pair, topics, Map.of(), clock.instant()))
                .map(pair ->
                        pair.isSkipped() ? pair : pair.at(pair.pair().wishes().slug()))
                .toList();
    }

    private State said(
            JobLease.Held job, State before, int pairs, int wanted, List<LineNote> skipped, List<LineNote> warnings) {
        notes.add(job.key(), JobNotes.SKIPPED, skipped, before.skipped());
        notes.add(job.key(), JobNotes.WARNING, warnings, before.warnings());
        var after = new State(
                before.topics(),
                before.handled() + pairs,
                before.skipped() + skipped.size(),
                before.warnings() + warnings.size());
        boolean checking = job.state() == JobState.CHECKING;
        lease.advance(
                job,
                new JobLease.Progress(
                        after.handled(), checking ? 0 : wanted, after.skipped(), after.warnings(), after.handled()));
        return after;
    }
}
