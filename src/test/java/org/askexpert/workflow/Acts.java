package org.askexpert.workflow;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.AskInTriage;
import org.askexpert.question.AssignExpert;
import org.askexpert.question.ChangeConsent;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DeclineQuestion;
import org.askexpert.question.DoNotTake;
import org.askexpert.question.DraftText;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.HandOverQuestion;
import org.askexpert.question.NotTaken;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.RefusalReason;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.RouteFromTriage;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.question.Verdict;
import org.askexpert.question.WithdrawQuestion;
import org.askexpert.shared.Viewer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.TestComponent;

/** Everything people and the engine may try with a question, by the use cases that pages and API call. */
@TestComponent
class Acts {

    private static final List<String> PEOPLE = List.of("ana", "ben", "chidi", "rosa", "ravi", "edith");

    private final Newsroom newsroom;
    private final Tokens tokens;
    private final ManagementService management;
    private final Walk walk;
    private final BeanFactory program;

    Acts(Newsroom newsroom, Tokens tokens, ManagementService management, Walk walk, BeanFactory program) {
        this.newsroom = newsroom;
        this.tokens = tokens;
        this.management = management;
        this.walk = walk;
        this.program = program;
    }

    /** Half of them is what belongs to the place: pure chance hardly ever gets as far as the archive. */
    List<Act> all() {
        Act next = new Act("next", this::next);
        return Stream.concat(Collections.nCopies(16, next).stream(), anything().stream())
                .toList();
    }

    private List<Act> anything() {
        return List.of(
                new Act("job", this::job),
                new Act("job", this::job),
                new Act("job", this::job),
                new Act("clock", this::clock),
                new Act("route", this::route),
                new Act(
                        "not-taken",
                        (question, dice) ->
                                of(DoNotTake.class).decline(question, NotTaken.OUT_OF_SCOPE, null, editor(dice))),
                new Act("assign", this::assign),
                new Act(
                        "accept",
                        (question, dice) -> of(AcceptQuestion.class).accept(question, expert(question, dice))),
                new Act(
                        "accept",
                        (question, dice) -> of(AcceptQuestion.class).accept(question, expert(question, dice))),
                new Act(
                        "decline",
                        (question, dice) -> of(DeclineQuestion.class)
                                .decline(question, one(RefusalReason.class, dice), "Why.", expert(question, dice))),
                new Act("save", this::save),
                new Act("save", this::save),
                new Act("send", this::send),
                new Act("send", this::send),
                new Act("review", this::review),
                new Act("review", this::review),
                new Act("edition", this::edition),
                new Act("hand-over", this::handOver),
                new Act(
                        "ask",
                        (question, dice) ->
                                of(AskForDetails.class).ask(question, "Since when?", expert(question, dice))),
                new Act(
                        "ask-in-triage",
                        (question, dice) -> of(AskInTriage.class).ask(question, "Where?", editor(dice))),
                new Act(
                        "reply",
                        (question, dice) ->
                                of(ReplyToRequest.class).reply("Since Monday.", newsroom.askerOf(question))),
                new Act(
                        "consent",
                        (question, dice) ->
                                of(ChangeConsent.class).choose(one(Publish.class, dice), newsroom.askerOf(question))),
                new Act("withdraw", this::withdraw));
    }

    private void next(Reference question, RandomGenerator dice) {
        if (!tokens.jobs(question).isEmpty()) job(question, dice);
        else tokens.step(question).ifPresent(step -> next(step, question));
    }

    private void next(String step, Reference question) {
        boolean triage = step.equals(Steps.TRIAGE_BY_HAND);
        if (triage)
            of(RouteFromTriage.class).route(question, newsroom.topic("backs"), null, "ben", newsroom.person("edith"));
        else walk.take(step, question);
    }

    private void job(Reference question, RandomGenerator dice) {
        List<Job> due = tokens.jobs(question);
        if (!due.isEmpty())
            management.executeJob(due.get(dice.nextInt(due.size())).getId());
    }

    private void clock(Reference question, RandomGenerator dice) {
        List<Job> clocks = tokens.timers(question);
        if (!clocks.isEmpty())
            management.executeJob(clocks.get(dice.nextInt(clocks.size())).getId());
    }

    private void route(Reference question, RandomGenerator dice) {
        String expert = dice.nextBoolean() ? null : one(PEOPLE, dice);
        of(RouteFromTriage.class).route(question, newsroom.topic("backs"), null, expert, editor(dice));
    }

    private void assign(Reference question, RandomGenerator dice) {
        of(AssignExpert.class).assign(question, dice.nextBoolean() ? null : one(PEOPLE, dice), editor(dice));
    }

    private void save(Reference question, RandomGenerator dice) {
        boolean edition = dice.nextInt(4) > 0;
        DraftText text = new DraftText(
                "Bend your knees, " + dice.nextInt(1000),
                null,
                edition ? "Lifting boxes" : null,
                edition ? "How to lift a box?" : null,
                List.of());
        of(SaveDraft.class).save(question, revision(question, dice), text, expert(question, dice));
    }

    private void send(Reference question, RandomGenerator dice) {
        of(SendForReview.class).send(question, revision(question, dice), expert(question, dice));
    }

    private void review(Reference question, RandomGenerator dice) {
        Verdict verdict = one(Verdict.class, dice);
        Set<ReturnReason> reasons = verdict == Verdict.RETURN ? Set.of(ReturnReason.UNCLEAR) : Set.of();
        Decision decision =
                new Decision(revision(question, dice), verdict, reasons, "Look.", verdict == Verdict.APPROVE, null);
        of(DecideReview.class).decide(question, decision, reviewer(dice));
    }

    private void edition(Reference question, RandomGenerator dice) {
        EditionVerdict verdict = one(EditionVerdict.class, dice);
        EditionDecision decision =
                new EditionDecision(revision(question, dice), verdict, "Look.", verdict == EditionVerdict.APPROVE);
        of(DecideEdition.class).decide(question, decision, reviewer(dice));
    }

    private void handOver(Reference question, RandomGenerator dice) {
        String next = dice.nextBoolean() ? null : one(PEOPLE, dice);
        of(HandOverQuestion.class).handOver(question, next, expert(question, dice));
    }

    /** Seldom, as it ends everything. */
    private void withdraw(Reference question, RandomGenerator dice) {
        if (dice.nextInt(4) == 0) of(WithdrawQuestion.class).withdraw(newsroom.askerOf(question));
    }

    private int revision(Reference question, RandomGenerator dice) {
        return newsroom.revision(question) - (dice.nextInt(8) == 0 ? 1 : 0);
    }

    /** Mostly whoever holds the question. */
    private Viewer.Staff expert(Reference question, RandomGenerator dice) {
        boolean other = dice.nextInt(5) == 0;
        return other
                ? newsroom.person(one(PEOPLE, dice))
                : newsroom.holderOf(question).orElse(newsroom.person("chidi"));
    }

    private Viewer.Staff reviewer(RandomGenerator dice) {
        return newsroom.person(dice.nextInt(5) == 0 ? one(PEOPLE, dice) : dice.nextBoolean() ? "rosa" : "ravi");
    }

    private Viewer.Staff editor(RandomGenerator dice) {
        return newsroom.person(dice.nextInt(5) == 0 ? one(PEOPLE, dice) : "edith");
    }

    private <T> T of(Class<T> useCase) {
        return program.getBean(useCase);
    }

    private static <E extends Enum<E>> E one(Class<E> type, RandomGenerator dice) {
        return one(List.of(type.getEnumConstants()), dice);
    }

    private static <T> T one(List<T> from, RandomGenerator dice) {
        return from.get(dice.nextInt(from.size()));
    }
}
