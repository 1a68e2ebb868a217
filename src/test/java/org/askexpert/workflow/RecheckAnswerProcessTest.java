package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.CorrectEntry;
import org.askexpert.archive.Correction;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.archive.FindEntry;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.NoteType;
import org.askexpert.archive.Provenance;
import org.askexpert.archive.PublicNote;
import org.askexpert.archive.PublishedEntry;
import org.askexpert.archive.RetractEntry;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.NewFactsheet;
import org.askexpert.library.RenewFactsheet;
import org.askexpert.library.RetireFactsheet;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.recheck.AssignRechecker;
import org.askexpert.recheck.DecideRecheck;
import org.askexpert.recheck.HandBackRecheck;
import org.askexpert.recheck.ProposalText;
import org.askexpert.recheck.ProposeRecheck;
import org.askexpert.recheck.Proposed;
import org.askexpert.recheck.RecheckVerdict;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks every path of a re-check; the last word is that nothing in its model was left out. */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecheckAnswerProcessTest {

    private static final Instant LONG_AGO = Instant.parse("2019-03-01T09:00:00Z");
    private static final Instant LATELY = Instant.parse("2026-10-01T09:00:00Z");
    private static final String OLD = "Rest for two days.";
    private static final String NEW = "Keep moving. Rest makes it worse.";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Footprints footprints;

    @Autowired
    private RecheckRounds rounds;

    @Autowired
    private AddEntry addEntry;

    @Autowired
    private CorrectEntry correctEntry;

    @Autowired
    private RetractEntry retractEntry;

    @Autowired
    private FindEntry findEntry;

    @Autowired
    private FindEntryUnderRecheck entries;

    @Autowired
    private AddFactsheet addFactsheet;

    @Autowired
    private RenewFactsheet renewFactsheet;

    @Autowired
    private RetireFactsheet retireFactsheet;

    @Autowired
    private ProposeRecheck propose;

    @Autowired
    private DecideRecheck decide;

    @Autowired
    private HandBackRecheck handBack;

    @Autowired
    private AssignRechecker assign;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient rows;

    @BeforeAll
    void open() {
        newsroom.open();
    }

    @BeforeEach
    void nothingElseWaits() {
        rows.sql("delete from recheck_cause").update();
    }

    @Test
    void whatIsNotDueIsLeftAlone() {
        String slug = entry("backs", LATELY);
        rounds.startWhatIsDue();
        assertThat(rechecks(slug)).isEmpty();
    }

    @Test
    void aDueEntryIsLookedAtOnceAndStaysWhenItIsStillRight() {
        String slug = entry("backs", LONG_AGO);
        rounds.startWhatIsDue();
        rounds.startWhatIsDue();
        Reference recheck = only(slug);
        assertThat(rows.sql("select count(*) from recheck_reason r join recheck c on c.id = r.recheck_id"
                                + " where c.reference = ?")
                        .param(recheck.code())
                        .query(Integer.class)
                        .single())
                .isOne();
        moveOn(recheck);
        waitsAt(recheck, RecheckSteps.RECHECK, "RECHECKING");
        assertThat(newsroom.letters(recheck)).containsExactly("RECHECK_OFFERED");
        proposes(recheck, 0, Proposed.STILL_RIGHT, slug);
        waitsAt(recheck, RecheckSteps.CONFIRM, "CONFIRMING");
        decides(recheck, 1, RecheckVerdict.CONFIRM);
        moveOn(recheck);
        ended(recheck, "recheckDone", "STILL_RIGHT");
        PublishedEntry.Dates dates = read(slug).dates();
        assertThat(dates.lastReviewed()).isAfter(LATELY);
        assertThat(dates.nextReview()).isAfter(LATELY.plusSeconds(94_000_000));
        assertThat(dates.updated()).isEqualTo(LONG_AGO);
        assertThat(read(slug).notes()).isEmpty();
        rounds.startWhatIsDue();
        assertThat(rechecks(slug)).hasSize(1);
    }

    @Test
    void readersSeeTheOldTextUntilTheNewOneIsConfirmed() {
        String slug = entry("backs", LONG_AGO);
        Reference recheck = started(slug);
        proposes(recheck, 0, Proposed.REVISE, slug);
        assertThat(read(slug).text().answer().markdown()).isEqualTo(OLD);
        decides(recheck, 1, RecheckVerdict.RETURN);
        waitsAt(recheck, RecheckSteps.RECHECK, "RECHECKING");
        assertThat(newsroom.letters(recheck)).containsExactly("RECHECK_OFFERED", "RECHECK_RETURNED");
        assertThat(read(slug).text().answer().markdown()).isEqualTo(OLD);
        proposes(recheck, 1, Proposed.REVISE, slug);
        decides(recheck, 2, RecheckVerdict.CONFIRM);
        assertThat(read(slug).text().answer().markdown()).isEqualTo(OLD);
        moveOn(recheck);
        ended(recheck, "recheckDone", "REVISED");
        PublishedEntry entry = read(slug);
        assertThat(entry.text().answer().markdown()).isEqualTo(NEW);
        assertThat(entry.text().revision()).isEqualTo(2);
        assertThat(entry.text().reviewers()).isOne();
        assertThat(entry.notes())
                .extracting(PublicNote::type, PublicNote::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("update", "We looked at newer studies."));
    }

    @Test
    void whatQuotesAWithdrawnEntryIsLookedAtNext() {
        String slug = entry("backs", LONG_AGO);
        String quoting = entry("backs", LATELY, new CitedSource(SourceKind.ENTRY, slug, "An answer", null, null));
        Reference recheck = started(slug);
        proposes(recheck, 0, Proposed.RETRACT, slug);
        assertThat(read(slug)).isNotNull();
        decides(recheck, 1, RecheckVerdict.CONFIRM);
        moveOn(recheck);
        ended(recheck, "recheckDone", "RETRACTED");
        assertThatThrownBy(() -> read(slug))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.GONE))
                .hasMessageContaining("Newer studies found the contrary.");
        rounds.startWhatHappened();
        assertThat(reasons(only(quoting))).containsExactly("ENTRY_WITHDRAWN " + slug);
    }

    @Test
    void aCorrectedEntryAndANewEditionStartARecheckAndReasonsAddUp() {
        String name = "sheet-" + System.nanoTime();
        addFactsheet.add(
                new NewFactsheet(name, "Backs", "https://example.org/backs", "First", null), newsroom.person("edith"));
        String slug = entry("backs", LATELY);
        String resting = entry(
                "backs",
                LATELY,
                new CitedSource(SourceKind.ENTRY, slug, "An answer", null, null),
                new CitedSource(SourceKind.FACTSHEET, name, "Backs", null, null, 1));
        correctEntry.correct(
                slug, new Correction(1, null, null, "Only a word.", NoteType.CLARIFICATION), newsroom.person("edith"));
        rounds.startWhatHappened();
        assertThat(rechecks(resting)).isEmpty();
        correctEntry.correct(
                slug, new Correction(1, null, NEW, "It was wrong.", NoteType.CORRECTION), newsroom.person("edith"));
        rounds.startWhatHappened();
        renewFactsheet.renew(
                name,
                1,
                new NewFactsheet(name, "Backs", "https://example.org/backs", "Second", null),
                newsroom.person("edith"));
        rounds.startWhatHappened();
        retireFactsheet.retire(name, 2, newsroom.person("edith"));
        rounds.startWhatHappened();
        assertThat(reasons(only(resting))).containsExactly("ENTRY_CHANGED " + slug, "FACTSHEET_CHANGED " + name);
        assertThat(rechecks(slug)).isEmpty();
        assertThat(rows.sql("select count(*) from recheck_cause")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whereNobodyIsThereAnEditorNamesAnExpert() {
        Reference recheck = started(entry("feet", LONG_AGO));
        waitsAt(recheck, RecheckSteps.NAME_EXPERT, "WAITING");
        assertThat(newsroom.letters(recheck)).containsExactly("RECHECK_NOBODY");
        strikes(recheck, "assignLate");
        assertThat(newsroom.letters(recheck)).containsExactly("RECHECK_NOBODY", "RECHECK_OVERDUE");
        assertThatThrownBy(() -> assign.assign(recheck, "ben", newsroom.person("ana")))
                .isInstanceOf(Problem.class);
        assign.assign(recheck, "ben", newsroom.person("edith"));
        waitsAt(recheck, RecheckSteps.RECHECK, "RECHECKING");
        assertThat(expertOf(recheck).handle()).isEqualTo("ben");
    }

    @Test
    void clocksRemindTheExpertAndThenTellTheEditors() {
        String slug = entry("backs", LONG_AGO);
        Reference recheck = started(slug);
        strikes(recheck, "remindAtHalf");
        strikes(recheck, "recheckLate");
        waitsAt(recheck, RecheckSteps.RECHECK, "RECHECKING");
        proposes(recheck, 0, Proposed.STILL_RIGHT, slug);
        strikes(recheck, "confirmLate");
        waitsAt(recheck, RecheckSteps.CONFIRM, "CONFIRMING");
        assertThat(newsroom.letters(recheck))
                .containsExactly("RECHECK_OFFERED", "RECHECK_REMINDER", "RECHECK_OVERDUE", "RECHECK_OVERDUE");
    }

    @Test
    void whatIsHandedBackGoesToTheNextAndAnEditorMayGiveItToAnother() {
        Reference recheck = started(entry("backs", LONG_AGO));
        Viewer.Staff first = expertOf(recheck);
        handBack.handBack(recheck, first);
        moveOn(recheck);
        Viewer.Staff second = expertOf(recheck);
        assertThat(second.handle()).isNotEqualTo(first.handle());
        assign.assign(recheck, first.handle(), newsroom.person("edith"));
        waitsAt(recheck, RecheckSteps.RECHECK, "RECHECKING");
        assertThat(expertOf(recheck).handle()).isEqualTo(first.handle());
        assertThat(newsroom.letters(recheck))
                .containsExactly("RECHECK_OFFERED", "RECHECK_OFFERED", "RECHECK_REVOKED", "RECHECK_OFFERED");
        assertThatThrownBy(() -> handBack.handBack(recheck, second))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN));
    }

    @Test
    void aRejectedProposalLeavesTheEntryAndTheNightsToCome() {
        String slug = entry("backs", LONG_AGO);
        Reference recheck = started(slug);
        proposes(recheck, 0, Proposed.RETRACT, slug);
        decides(recheck, 1, RecheckVerdict.REJECT);
        ended(recheck, "entryUntouched", "UNTOUCHED");
        assertThat(read(slug).text().revision()).isOne();
        assertThat(newsroom.letters(recheck)).containsExactly("RECHECK_OFFERED", "RECHECK_REJECTED");
        rounds.startWhatIsDue();
        assertThat(rechecks(slug)).hasSize(1);
        rows.sql("update recheck set closed_at = timestamp '2026-01-01 00:00:00' where reference = ?")
                .param(recheck.code())
                .update();
        rounds.startWhatIsDue();
        assertThat(rechecks(slug)).hasSize(2);
    }

    @Test
    void whatChangedAfterItWasConfirmedIsLookedAtAgain() {
        String slug = entry("backs", LONG_AGO);
        Reference recheck = started(slug);
        proposes(recheck, 0, Proposed.REVISE, slug);
        decides(recheck, 1, RecheckVerdict.CONFIRM);
        correctEntry.correct(
                slug, new Correction(1, "Another title", null, "A word.", NoteType.UPDATE), newsroom.person("edith"));
        moveOn(recheck);
        waitsAt(recheck, RecheckSteps.RECHECK, "RECHECKING");
        assertThat(read(slug).text().answer().markdown()).isEqualTo(OLD);
    }

    @Test
    void aProposalOnATextThatChangedIsNotConfirmed() {
        String slug = entry("backs", LONG_AGO);
        Reference recheck = started(slug);
        proposes(recheck, 0, Proposed.REVISE, slug);
        correctEntry.correct(
                slug, new Correction(1, "Another title", null, "A word.", NoteType.UPDATE), newsroom.person("edith"));
        assertThatThrownBy(() -> decides(recheck, 1, RecheckVerdict.CONFIRM))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.STALE);
                    assertThat(problem.code()).contains("entry-changed");
                });
        waitsAt(recheck, RecheckSteps.CONFIRM, "CONFIRMING");
        decides(recheck, 1, RecheckVerdict.RETURN);
        waitsAt(recheck, RecheckSteps.RECHECK, "RECHECKING");
    }

    @Test
    void whatReadersSeeNoMoreIsNotLookedAt() {
        String slug = entry("backs", LONG_AGO);
        Reference recheck = started(slug);
        retractEntry.retract(slug, "It was wrong.", 1, newsroom.person("edith"));
        rounds.startWhatHappened();
        ended(recheck, "recheckVoid", "ENTRY_GONE");
        rounds.startWhatIsDue();
        assertThat(rechecks(slug)).hasSize(1);
    }

    @Test
    void whatWasWithdrawnAfterItWasConfirmedStaysWithdrawn() {
        String slug = entry("backs", LONG_AGO);
        Reference recheck = started(slug);
        proposes(recheck, 0, Proposed.STILL_RIGHT, slug);
        decides(recheck, 1, RecheckVerdict.CONFIRM);
        retractEntry.retract(slug, "It was wrong.", 1, newsroom.person("edith"));
        moveOn(recheck);
        ended(recheck, "nothingLeft", "ENTRY_GONE");
    }

    @AfterAll
    void everyStepAndEveryFlowWasPassed() {
        BpmnModelInstance model = Bpmn.readModelFromStream(
                new ByteArrayInputStream(Model.at("bpmn/recheck-answer.bpmn").content()));
        assertThat(history.createHistoricActivityInstanceQuery().list())
                .extracting(HistoricActivityInstance::getActivityId)
                .containsAll(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(footprints.taken())
                .containsAll(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    private String entry(String topic, Instant published, CitedSource... sources) {
        var text = new EntryText("Back " + System.nanoTime(), "A question.", OLD, List.of(sources));
        return addEntry.add(
                new NewEntry(null, newsroom.topic(topic), text, published, Provenance.sample()), Viewer.system());
    }

    private PublishedEntry read(String slug) {
        return findEntry.find(slug, Viewer.reader());
    }

    private Reference started(String slug) {
        rounds.startWhatIsDue();
        Reference recheck = only(slug);
        moveOn(recheck);
        return recheck;
    }

    private Reference only(String slug) {
        assertThat(rechecks(slug)).hasSize(1);
        return new Reference(rechecks(slug).get(0));
    }

    private List<String> rechecks(String slug) {
        return rows.sql(
                        "select reference from recheck r join entry e on e.id = r.entry_id where e.slug = ? order by r.id")
                .param(slug)
                .query(String.class)
                .list();
    }

    private List<String> reasons(Reference recheck) {
        return rows.sql("select concat(n.kind, ' ', n.source) from recheck_reason n join recheck r"
                        + " on r.id = n.recheck_id where r.reference = ? order by n.id")
                .param(recheck.code())
                .query(String.class)
                .list();
    }

    private Viewer.Staff expertOf(Reference recheck) {
        return newsroom.person(
                rows.sql("select handle from person p join recheck r on r.expert_id = p.id" + " where r.reference = ?")
                        .param(recheck.code())
                        .query(String.class)
                        .single()
                        .toLowerCase(Locale.ROOT));
    }

    private void proposes(Reference recheck, int base, Proposed what, String slug) {
        EntryUnderRecheck entry = entries.at(slug, Viewer.system()).orElseThrow();
        ProposalText text = switch (what) {
            case STILL_RIGHT -> text(what, entry, null, null, null);
            case REVISE -> text(what, entry, NEW, NoteType.UPDATE, "We looked at newer studies.");
            case RETRACT -> text(what, entry, null, null, "Newer studies found the contrary.");
        };
        propose.propose(recheck, base, text, expertOf(recheck));
    }

    private static ProposalText text(
            Proposed what, EntryUnderRecheck entry, String answer, NoteType type, String note) {
        String question = entry.text().question().markdown();
        return new ProposalText(
                what, entry.revision(), entry.text().title(), question, answer, type, note, "I read it twice.");
    }

    private void decides(Reference recheck, int proposal, RecheckVerdict verdict) {
        decide.decide(recheck, proposal, verdict, "Please look at the dose.", newsroom.person("rosa"));
    }

    private void moveOn(Reference recheck) {
        List<Job> due = management
                .createJobQuery()
                .processInstanceId(instance(recheck))
                .messages()
                .list();
        if (due.isEmpty()) return;
        due.forEach(job -> management.executeJob(job.getId()));
        moveOn(recheck);
    }

    private void strikes(Reference recheck, String timer) {
        Job clock = management
                .createJobQuery()
                .processInstanceId(instance(recheck))
                .activityId(timer)
                .singleResult();
        management.executeJob(clock.getId());
        moveOn(recheck);
    }

    private String instance(Reference recheck) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(RecheckSteps.RECHECK_ANSWER)
                .processInstanceBusinessKey(recheck.code())
                .singleResult()
                .getId();
    }

    private void waitsAt(Reference recheck, String step, String stage) {
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(recheck.code())
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(step);
        assertThat(stage(recheck)).isEqualTo(stage);
    }

    private void ended(Reference recheck, String end, String outcome) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(recheck.code(), RecheckSteps.RECHECK_ANSWER)
                        .count())
                .isZero();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance(recheck))
                        .activityId(end)
                        .count())
                .isOne();
        assertThat(stage(recheck)).isEqualTo("CLOSED");
        assertThat(rows.sql("select outcome from recheck where reference = ?")
                        .param(recheck.code())
                        .query(String.class)
                        .single())
                .isEqualTo(outcome);
    }

    private String stage(Reference recheck) {
        return rows.sql("select stage from recheck where reference = ?")
                .param(recheck.code())
                .query(String.class)
                .single();
    }
}
