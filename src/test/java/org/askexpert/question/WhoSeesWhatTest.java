package org.askexpert.question;

import static org.askexpert.question.AQuestion.NOON;
import static org.askexpert.question.AQuestion.TEXT;
import static org.askexpert.question.AQuestion.clocks;
import static org.askexpert.question.AQuestion.edition;
import static org.askexpert.question.AQuestion.round;
import static org.askexpert.question.AQuestion.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.people.NewPerson;
import org.askexpert.people.PersonId;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.worklist.CountDesk;
import org.askexpert.worklist.DeskList;
import org.askexpert.worklist.FindDesk;
import org.askexpert.worklist.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The scope in the query: who may know of a question at each of its stages. */
@SpringBootTest
@Transactional
class WhoSeesWhatTest {

    private static final Viewer EDITOR = new Viewer.Staff(900, "edith", Set.of(Role.EDITOR));
    private static final Viewer ADMINISTRATOR = new Viewer.Staff(901, "admin", Set.of(Role.ADMINISTRATOR));
    private static final Viewer FOUNDER = new Viewer.Staff(0, "founder", Set.of(Role.EDITOR, Role.ADMINISTRATOR));

    @Autowired
    private Questions questions;

    @Autowired
    private Scopes scopes;

    @Autowired
    private FindDesk findDesk;

    @Autowired
    private CountDesk countDesk;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private CreateTopic createTopic;

    private final Map<String, Viewer> everybody = new HashMap<>();
    private final Random dice = new Random(5);
    private TopicId back;

    @BeforeEach
    void staff() {
        createTopic.create(new NewTopic(null, "muscles", "Muscles", false), FOUNDER);
        back = createTopic.create(new NewTopic("muscles", "back", "Back", false), FOUNDER);
        TopicId other = createTopic.create(new NewTopic(null, "sleep", "Sleep", false), FOUNDER);
        everybody.put("ana", person("ana", Role.EXPERT, back));
        everybody.put("ben", person("ben", Role.EXPERT, back));
        everybody.put("chidi", person("chidi", Role.EXPERT, other));
        everybody.put("rosa", person("rosa", Role.REVIEWER, null));
        everybody.put("edith", EDITOR);
        everybody.put("admin", ADMINISTRATOR);
        everybody.put("reader", Viewer.reader());
    }

    @Test
    void aNewQuestionIsSeenByEditorsOnly() {
        assertThat(whoSees(question())).containsExactlyInAnyOrder("edith");
    }

    @Test
    void anOfferIsSeenByTheExpertWhoGotIt() {
        assertThat(whoSees(offered())).containsExactlyInAnyOrder("edith", "ana");
    }

    @Test
    void whatWaitsForAnExpertIsSeenByTheExpertsOfItsTopic() {
        Question question = question();
        question.offers().waitForAnybody(round(), NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith", "ana", "ben");
    }

    @Test
    void whatWaitsForTheEditorIsNotSeenByExperts() {
        Question question = question();
        question.triageDesk().byRule(Lane.COMPLAINT, "complaint", true, NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith");
    }

    @Test
    void whoDeclinedDoesNotSeeItAnyMore() {
        Question question = offered();
        question.offers().decline(id("ana"), RefusalReason.NO_TIME, null, NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith");
    }

    @Test
    void whatIsInReviewIsSeenByReviewersToo() {
        assertThat(whoSees(inReview())).containsExactlyInAnyOrder("edith", "ana", "rosa");
    }

    @Test
    void whatAReviewerDecidedOnStaysInTheirSight() {
        Question question = inReview();
        question.decide(verdict(Verdict.RETURN, 1), id("rosa"), NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith", "ana", "rosa");
    }

    @Test
    void whoFinishedItStillSeesIt() {
        Question question = inReview();
        question.decide(verdict(Verdict.APPROVE, 1), id("rosa"), NOON);
        question.release(NOON);
        question.published("sore-back", NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith", "ana", "rosa");
    }

    @Test
    void whatWasTakenOutOfReviewIsNotSeenByReviewers() {
        Question question = inReview();
        question.offers().takeBackForRules(NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith");
    }

    @Test
    void whatWasWithdrawnFromReviewIsNotSeenByOtherReviewers() {
        Question question = inReview();
        question.wishes().withdraw(NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith", "ana");
    }

    @Test
    void whatWasWithdrawnIsSeenByWhoWorkedOnIt() {
        Question question = inReview();
        question.decide(verdict(Verdict.RETURN, 1), id("rosa"), NOON);
        question.wishes().withdraw(NOON);
        assertThat(whoSees(question)).containsExactlyInAnyOrder("edith", "ana", "rosa");
        assertThat(listed(DeskList.MINE, "ana")).isEmpty();
    }

    @Test
    void theReviewListLeavesOutOwnWork() {
        Question question = inReview();
        save(question);
        assertThat(listed(DeskList.REVIEW, "rosa")).containsExactly(question.reference());
        Viewer ana = everybody.get("ana");
        Viewer anaReviewsToo = new Viewer.Staff(ana.staff().person(), "ana", Set.of(Role.EXPERT, Role.REVIEWER));
        assertThat(Lists.of(findDesk, DeskList.REVIEW, null, 20, anaReviewsToo).items())
                .isEmpty();
        assertThat(countDesk.counts(anaReviewsToo)).containsEntry(DeskList.REVIEW, 0L);
    }

    @Test
    void anEditionUnderReviewIsListedForReviewers() {
        Question question = inReview();
        question.decide(verdict(Verdict.APPROVE_PRIVATE, 1), id("rosa"), NOON);
        question.release(NOON);
        save(question);
        assertThat(listed(DeskList.REVIEW, "rosa")).containsExactly(question.reference());
        question.decideEdition(edition(EditionVerdict.RETURN, 1), id("rosa"), NOON);
        save(question);
        assertThat(listed(DeskList.REVIEW, "rosa")).isEmpty();
        assertThat(listed(DeskList.MINE, "ana")).containsExactly(question.reference());
    }

    @Test
    void listsPageByKeyAndAStalePositionShowsTheFirstPage() {
        List<Reference> sent = Stream.generate(this::offered)
                .limit(5)
                .map(this::save)
                .map(Question::reference)
                .toList();
        var first = Lists.of(findDesk, DeskList.MINE, null, 3, everybody.get("ana"));
        assertThat(first.items()).extracting(DeskRow::reference).containsExactlyElementsOf(sent.subList(0, 3));
        var second = Lists.of(findDesk, DeskList.MINE, first.next(), 3, everybody.get("ana"));
        assertThat(second.items()).extracting(DeskRow::reference).containsExactlyElementsOf(sent.subList(3, 5));
        assertThat(second.next()).isNull();
        assertThat(Lists.of(findDesk, DeskList.MINE, "nonsense", 3, everybody.get("ana"))
                        .items())
                .hasSize(3);
        assertThat(countDesk.counts(everybody.get("ana"))).containsEntry(DeskList.MINE, 5L);
    }

    @Test
    void theListOfEverythingIsNewestFirst() {
        Question older = save(question());
        Question newer = save(question());
        assertThat(listed(DeskList.ALL, "edith")).startsWith(newer.reference(), older.reference());
    }

    private Set<String> whoSees(Question question) {
        save(question);
        return everybody.entrySet().stream()
                .filter(person -> questions
                        .find(scopes.of(person.getValue()), question.reference())
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Reference> listed(DeskList list, String handle) {
        return Lists.of(findDesk, list, null, 20, everybody.get(handle)).items().stream()
                .map(DeskRow::reference)
                .toList();
    }

    private Question save(Question question) {
        return questions.save(question);
    }

    private Question question() {
        NewQuestion asked = new NewQuestion("My back hurts", "Since Monday.", back, "en", Publish.ANONYMOUS, 1);
        return Question.receive(Reference.next(dice), asked, NOON);
    }

    private Question offered() {
        Question question = question();
        RoutingRound round = new RoutingRound("topic", List.of(new RoutingTest(id("ana"), 0, null, "chosen", null)));
        question.offers().byRules(id("ana"), round, clocks(), NOON);
        return question;
    }

    private Question inReview() {
        Question question = offered();
        question.offers().accept(id("ana"), NOON);
        question.saveDraft(id("ana"), 0, TEXT, NOON);
        question.sendForReview(id("ana"), 1, 1, NOON);
        return question;
    }

    private PersonId id(String handle) {
        return new PersonId(everybody.get(handle).staff().person());
    }

    private Viewer person(String handle, Role role, TopicId topic) {
        Set<TopicId> topics = topic == null ? Set.of() : Set.of(topic);
        String email = handle + "@askexpert.example";
        NewPerson person = new NewPerson(handle, handle, email, Set.of(role), topics, null);
        PersonId id = register.register(person, null, null, FOUNDER);
        return new Viewer.Staff(id.number(), handle, Set.of(role));
    }
}
