package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.askexpert.absence.EndAbsence;
import org.askexpert.absence.FindAbsences;
import org.askexpert.absence.PlanAbsence;
import org.askexpert.absence.Span;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.people.NewPerson;
import org.askexpert.people.PersonId;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeProgram;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class RoutingTest {

    private static final Viewer SYSTEM = Viewer.system();

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private CreateTopic topics;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private FindTriageFacts triageFacts;

    @Autowired
    private RecordTriage triage;

    @Autowired
    private ChooseExpert choose;

    @Autowired
    private PlanAbsence plan;

    @Autowired
    private EndAbsence end;

    @Autowired
    private FindAbsences absences;

    @Autowired
    private FindSuggestions suggestions;

    @Autowired
    private Dates dates;

    @Autowired
    private JdbcClient jdbc;

    private final String own = "t" + UUID.randomUUID().toString().replace("-", "");
    private TopicId parent;
    private TopicId child;

    @BeforeEach
    void topicsOfTheirOwn() {
        parent = topics.create(new NewTopic(null, own, "Parent", false), SYSTEM);
        child = topics.create(new NewTopic(own, "child", "Child", true), SYSTEM);
    }

    private PersonId expert(String name, TopicId... knows) {
        String handle = name + "-" + own.substring(0, 12);
        var person = new NewPerson(handle, name, handle + "@example.org", Set.of(Role.EXPERT), Set.of(knows), null);
        return register.register(person, null, null, SYSTEM);
    }

    private Reference asked(String text, String topic) {
        var submission = new Submission(text, "", topic, own + "@example.org", null, Publish.NEVER, null);
        return submit.submit(submission, own, null, Viewer.reader()).reference();
    }

    private Reference triaged(String rule, String topic) {
        Reference reference = asked("A clean question?", topic);
        triage.record(reference, rule, SYSTEM);
        return reference;
    }

    private List<String> outcomes(Reference reference) {
        return jdbc.sql("select t.outcome from routing_test t join routing_round r on r.id = t.round_id"
                        + " join question q on q.id = r.question_id where q.reference = ? order by t.id")
                .param(reference.code())
                .query(String.class)
                .list();
    }

    private Long assignee(Reference reference) {
        return jdbc.sql("select assignee_id from question where reference = ?")
                .param(reference.code())
                .query((row, number) -> (Long) row.getObject(1))
                .list()
                .get(0);
    }

    private String stage(Reference reference) {
        return jdbc.sql("select concat(stage, ' ', waiting, ' ', lane) from question where reference = ?")
                .param(reference.code())
                .query(String.class)
                .single();
    }

    @Test
    void triageSeesCountsAndTheTopicAndNoText() {
        var facts = triageFacts.facts(
                asked("I lost control of my bladder, want a refund, and my dog is at the casino", own + "/child"),
                SYSTEM);
        assertThat(facts).isEqualTo(new TriageFacts(true, true, 1, 1, 1, 1, true, "never"));
        assertThat(triageFacts.facts(asked("A clean question?", null), SYSTEM))
                .isEqualTo(new TriageFacts(false, false, 0, 0, 0, 0, true, "never"));
    }

    @Test
    void triageSeesTheWishesAndWhetherSomebodyAnswersInTheLanguage() {
        var foreign = new Submission("Une question ?", "", own, own + "@example.org", null, Publish.ANONYMOUS, "fr");
        Reference reference = submit.submit(foreign, own, null, Viewer.reader()).reference();
        assertThat(triageFacts.facts(reference, SYSTEM))
                .isEqualTo(new TriageFacts(true, false, 0, 0, 0, 0, false, "anonymous"));
        PersonId ana = expert("ana", parent);
        jdbc.sql("update expertise set language = 'fr' where person_id = ?")
                .param(ana.number())
                .update();
        assertThat(triageFacts.facts(reference, SYSTEM).languageAnswered()).isTrue();
        jdbc.sql("update expertise set language = 'en' where person_id = ?")
                .param(ana.number())
                .update();
        assertThat(triageFacts.facts(reference, SYSTEM).languageAnswered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "red-flag, true, false, RECEIVED NOBODY URGENT",
        "red-flag, false, true, TRIAGE EDITOR URGENT",
        "complaint, true, true, TRIAGE EDITOR COMPLAINT",
        "out-of-scope, true, true, TRIAGE EDITOR OUT_OF_SCOPE",
        "spam, true, true, TRIAGE EDITOR SUSPECTED_SPAM",
        "no-topic, false, true, TRIAGE EDITOR ORDINARY",
        "no-language, true, true, TRIAGE EDITOR ORDINARY",
        "sensitive-public, true, false, RECEIVED NOBODY ORDINARY",
        "sensitive, true, false, RECEIVED NOBODY ORDINARY",
        "ordinary, true, false, RECEIVED NOBODY ORDINARY"
    })
    void everyRuleLeadsToItsLaneAndPlace(String rule, boolean withTopic, boolean needsEditor, String stage) {
        Reference reference = asked("A clean question?", withTopic ? own : null);
        assertThat(triage.record(reference, rule, SYSTEM)).isEqualTo(needsEditor);
        assertThat(stage(reference)).isEqualTo(stage);
    }

    @Test
    void onlyProcessStepsTriageAndChoose() {
        Reference reference = asked("A clean question?", own);
        Viewer edith = new Viewer.Staff(1, "edith", Set.of(Role.EDITOR));
        assertThatThrownBy(() -> triageFacts.facts(reference, edith)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> triage.record(reference, "ordinary", edith)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> choose.choose(reference, edith)).isInstanceOf(Problem.class);
        assertThat(stage(reference)).startsWith("RECEIVED");
    }

    @Test
    void turnsAreTakenAndTheReasonsAreKept() {
        PersonId ana = expert("ana", child);
        PersonId ben = expert("ben", child);
        expert("chidi", parent);
        Reference first = triaged("ordinary", own + "/child");
        Reference second = triaged("ordinary", own + "/child");
        assertThat(choose.choose(first, SYSTEM)).isTrue();
        assertThat(choose.choose(second, SYSTEM)).isTrue();
        assertThat(tuple(assignee(first), assignee(second))).isEqualTo(tuple(ana.number(), ben.number()));
        assertThat(outcomes(first)).containsExactly("chosen", "fits");
        assertThat(stage(first)).startsWith("OFFERED");
    }

    @Test
    void whereATopicHasNoExpertTheOneAboveIsAsked() {
        PersonId chidi = expert("chidi", parent);
        Reference reference = triaged("ordinary", own + "/child");
        assertThat(choose.choose(reference, SYSTEM)).isTrue();
        assertThat(assignee(reference)).isEqualTo(chidi.number());
    }

    @Test
    void urgentQuestionsMayGoToTheTopicAboveAsWell() {
        PersonId ana = expert("ana", child);
        PersonId chidi = expert("chidi", parent);
        choose.choose(triaged("ordinary", own + "/child"), SYSTEM);
        Reference urgent = triaged("red-flag", own + "/child");
        choose.choose(urgent, SYSTEM);
        assertThat(assignee(urgent)).isEqualTo(chidi.number());
        assertThat(outcomes(urgent)).containsExactly("chosen", "fits");
        assertThat(ana).isNotEqualTo(chidi);
    }

    @Test
    void whoLostItIsNotAskedAgainAndWithNobodyLeftItWaits() {
        PersonId ana = expert("ana", child);
        Reference reference = triaged("ordinary", own + "/child");
        choose.choose(reference, SYSTEM);
        jdbc.sql("update assignment set state = 'DECLINED' where person_id = ?")
                .param(ana.number())
                .update();
        jdbc.sql("update question set assignee_id = null where reference = ?")
                .param(reference.code())
                .update();
        assertThat(choose.choose(reference, SYSTEM)).isFalse();
        assertThat(stage(reference)).startsWith("TRIAGE EXPERT");
        assertThat(outcomes(reference)).containsExactly("chosen", "declined-before");
    }

    @Test
    void whoIsAtCapacityIsLeftOut() {
        PersonId ana = expert("ana", child);
        jdbc.sql("update person set capacity = 1 where id = ?")
                .param(ana.number())
                .update();
        choose.choose(triaged("ordinary", own + "/child"), SYSTEM);
        Reference second = triaged("ordinary", own + "/child");
        assertThat(choose.choose(second, SYSTEM)).isFalse();
        assertThat(outcomes(second)).containsExactly("at-capacity");
    }

    @Test
    void whereAllOfTheTopicAreBusyTheOnesAboveAreAsked() {
        PersonId ana = expert("ana", child);
        PersonId chidi = expert("chidi", parent);
        change(ana, "capacity = 0");
        Reference reference = triaged("ordinary", own + "/child");
        assertThat(choose.choose(reference, SYSTEM)).isTrue();
        assertThat(assignee(reference)).isEqualTo(chidi.number());
        assertThat(outcomes(reference)).containsExactly("at-capacity", "chosen");
    }

    @Test
    void whoIsAwayIsLeftOutUntilTheAbsenceEnds() {
        PersonId ana = expert("ana", child);
        Viewer.Staff me = new Viewer.Staff(ana.number(), "ana", Set.of(Role.EXPERT));
        plan.plan(ana, new Span(dates.today(), dates.today().plusDays(3)), null, me);
        Reference reference = triaged("ordinary", own + "/child");
        assertThat(choose.choose(reference, SYSTEM)).isFalse();
        assertThat(outcomes(reference)).containsExactly("away");
        end.end(ana, absences.of(ana, me).get(0).id(), me);
        Reference next = triaged("ordinary", own + "/child");
        assertThat(choose.choose(next, SYSTEM)).isTrue();
    }

    @Test
    void urgentAndSensitiveQuestionsGoToNobodyOnProbation() {
        change(expert("ana", child), "probation = true");
        change(expert("ben", parent), "probation = true");
        Reference sensitive = triaged("ordinary", own + "/child");
        Reference urgent = triaged("red-flag", own);
        Reference other = triaged("ordinary", own);
        assertThat(choose.choose(sensitive, SYSTEM)).isFalse();
        assertThat(choose.choose(urgent, SYSTEM)).isFalse();
        assertThat(choose.choose(other, SYSTEM)).isTrue();
        assertThat(outcomes(sensitive)).containsExactly("on-probation", "on-probation");
    }

    @Test
    void anEditorSeesEverybodyBestFirstAndWhatSpeaksAgainstThem() {
        PersonId ana = expert("ana", child);
        PersonId ben = expert("ben", child);
        PersonId chidi = expert("chidi", child);
        PersonId dora = expert("dora");
        change(chidi, "capacity = 0");
        jdbc.sql("update expertise set language = 'de' where person_id = ?")
                .param(ben.number())
                .update();
        Reference reference = triaged("ordinary", own + "/child");
        choose.choose(reference, SYSTEM);
        assertThat(assignee(reference)).isEqualTo(ana.number());
        var all = suggestions.of(reference, new Viewer.Staff(1, "edith", Set.of(Role.EDITOR)));
        assertThat(all)
                .filteredOn(one -> one.handle().endsWith(own.substring(0, 12)))
                .extracting(Suggestion::name, Suggestion::obstacles)
                .containsExactly(
                        tuple("ana", List.of()),
                        tuple("ben", List.of("other-language")),
                        tuple("chidi", List.of("at-capacity")),
                        tuple("dora", List.of("other-topic")));
        assertThat(dora).isNotNull();
        assertThatThrownBy(() -> suggestions.of(reference, new Viewer.Staff(ana.number(), "ana", Set.of(Role.EXPERT))))
                .isInstanceOf(Problem.class);
    }

    private void change(PersonId person, String what) {
        jdbc.sql("update person set " + what + " where id = ?")
                .param(person.number())
                .update();
    }

    @Test
    void withoutExpertsItWaitsAndTheEmptyRoundIsKept() {
        Reference reference = triaged("ordinary", own + "/child");
        assertThat(choose.choose(reference, SYSTEM)).isFalse();
        assertThat(outcomes(reference)).isEmpty();
        assertThat(stage(reference)).startsWith("TRIAGE EXPERT");
    }
}
