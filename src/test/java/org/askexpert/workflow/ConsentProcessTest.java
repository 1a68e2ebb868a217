package org.askexpert.workflow;

import static org.askexpert.question.Publish.ANONYMOUS;
import static org.askexpert.question.Publish.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.ChangeConsent;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.RouteFromTriage;
import org.askexpert.question.Stage;
import org.askexpert.question.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A changed consent never leads to a dead end: from every place, with every change of mind, people who do what is next
 * bring the question to its end, and the archive holds it just when the asker's last word says so.
 */
@ProcessTest
class ConsentProcessTest {

    /** Where the asker changes the mind. */
    enum Place {
        RECEIVED,
        TRIAGE,
        NOBODY_FREE,
        OFFERED,
        DRAFTING,
        AWAITING_ASKER,
        IN_REVIEW,
        HALF_APPROVED,
        APPROVED,
        EDITION_PREPARED,
        EDITION_IN_REVIEW,
        ABOUT_TO_BE_PUBLISHED,
        AT_THE_END
    }

    private static final List<List<Publish>> MINDS = List.of(
            List.of(ANONYMOUS, NEVER),
            List.of(NEVER, ANONYMOUS),
            List.of(ANONYMOUS, NEVER, ANONYMOUS),
            List.of(NEVER, ANONYMOUS, NEVER));

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private ChangeConsent consent;

    @Autowired
    private RouteFromTriage route;

    @Autowired
    private AskForDetails askForDetails;

    @Autowired
    private ReplyToRequest reply;

    @Autowired
    private DecideEdition decideEdition;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.open();
    }

    static Stream<Arguments> changes() {
        return Arrays.stream(Place.values()).flatMap(place -> MINDS.stream().map(mind -> Arguments.of(place, mind)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeOfMindReachesItsEnd(Place place, List<Publish> mind) {
        Reference question = at(place, mind.get(0));
        for (Publish choice : mind.subList(1, mind.size())) consent.choose(choice, newsroom.askerOf(question));
        Publish last = mind.get(mind.size() - 1);
        toTheEnd(question, last);
        assertThat(tokens.stage(question)).isEqualTo(last == NEVER ? Stage.ANSWERED : Stage.PUBLISHED);
        assertThat(readersSee(question)).isEqualTo(last == ANONYMOUS);
        assertThat(consents(question)).isEqualTo(mind.size());
    }

    @ParameterizedTest
    @EnumSource
    void afterTheEndTheAskerMayAllowForbidAndAllowItAgain(Publish first) {
        Reference question = at(Place.AT_THE_END, first);
        for (Publish choice : List.of(ANONYMOUS, NEVER, ANONYMOUS)) {
            consent.choose(choice, newsroom.askerOf(question));
            toTheEnd(question, choice);
            assertThat(readersSee(question)).isEqualTo(choice == ANONYMOUS);
        }
        assertThat(rows.sql("select count(*) from entry where question_reference = ?")
                        .param(question.code())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Reference at(Place place, Publish first) {
        return switch (place) {
            case RECEIVED -> newsroom.asked(Newsroom.ORDINARY, "backs", first);
            case TRIAGE -> moved(newsroom.asked(Newsroom.ORDINARY, null, first));
            case NOBODY_FREE -> moved(newsroom.asked(Newsroom.ORDINARY, "feet", first));
            case OFFERED -> moved(newsroom.asked(Newsroom.ORDINARY, "backs", first));
            case DRAFTING -> drafting("backs", first);
            case AWAITING_ASKER -> asking(first);
            case IN_REVIEW -> inReview("backs", first);
            case HALF_APPROVED -> approvedOnce("grief", first);
            case APPROVED -> approvedOnce("backs", first);
            case EDITION_PREPARED -> answered(Steps.PREPARE_EDITION, first);
            case EDITION_IN_REVIEW -> answered(Steps.REVIEW_PUBLIC_EDITION, first);
            case ABOUT_TO_BE_PUBLISHED -> {
                Reference question = approvedOnce("backs", first);
                tokens.moveOneStep(question);
                yield question;
            }
            case AT_THE_END -> {
                Reference question = inReview("backs", first);
                toTheEnd(question, first);
                yield question;
            }
        };
    }

    private Reference moved(Reference question) {
        tokens.moveOn(question);
        return question;
    }

    private Reference drafting(String topic, Publish first) {
        Reference question = moved(newsroom.asked(Newsroom.ORDINARY, topic, first));
        newsroom.accepts(question);
        return question;
    }

    private Reference asking(Publish first) {
        Reference question = drafting("backs", first);
        askForDetails.ask(question, "What do you lift?", newsroom.expertOf(question));
        return question;
    }

    private Reference inReview(String topic, Publish first) {
        Reference question = drafting(topic, first);
        newsroom.writes(question, true);
        return question;
    }

    private Reference approvedOnce(String topic, Publish first) {
        Reference question = inReview(topic, first);
        newsroom.decides(question, "rosa", first == NEVER ? Verdict.APPROVE_PRIVATE : Verdict.APPROVE);
        return question;
    }

    /** Where the edition waits apart from the reply; without consent it never does, and the answer is out instead. */
    private Reference answered(String step, Publish first) {
        Reference question = drafting("backs", first);
        newsroom.writes(question, step.equals(Steps.REVIEW_PUBLIC_EDITION));
        newsroom.decides(question, "rosa", Verdict.APPROVE_PRIVATE);
        return moved(question);
    }

    /** Everybody does what is next until nothing is. */
    private void toTheEnd(Reference question, Publish last) {
        for (int steps = 0; tokens.runs(question); steps++) {
            assertThat(steps).as("steps without end").isLessThan(20);
            tokens.moveOn(question);
            tokens.step(question).ifPresent(step -> take(step, question, last));
        }
    }

    private void take(String step, Reference question, Publish last) {
        switch (step) {
            case Steps.TRIAGE_BY_HAND, Steps.ASSIGN_BY_HAND -> byHand(step, question);
            case Steps.ACCEPT_QUESTION -> newsroom.accepts(question);
            case Steps.DRAFT_ANSWER, Steps.PREPARE_EDITION -> newsroom.writes(question, last == ANONYMOUS);
            case Steps.AWAIT_REPLY -> reply.reply("Boxes.", newsroom.askerOf(question));
            case Steps.REVIEW_ANSWER -> review(question, last);
            case Steps.REVIEW_PUBLIC_EDITION -> approveEdition(question);
            default -> throw new IllegalStateException(step);
        }
    }

    private void byHand(String step, Reference question) {
        if (step.equals(Steps.ASSIGN_BY_HAND)) newsroom.assigns(question, "ana");
        else route.route(question, newsroom.topic("backs"), null, "ana", newsroom.person("edith"));
    }

    /** Ravi looks where Rosa has approved this very text already. */
    private void review(Reference question, Publish last) {
        Verdict verdict = last == NEVER ? Verdict.APPROVE_PRIVATE : Verdict.APPROVE;
        String reviewer = newsroom.approvals(question) > 0 ? "ravi" : "rosa";
        newsroom.decides(question, reviewer, verdict);
    }

    private void approveEdition(Reference question) {
        var approval = new EditionDecision(newsroom.revision(question), EditionVerdict.APPROVE, null, true);
        decideEdition.decide(question, approval, newsroom.person("ravi"));
    }

    private boolean readersSee(Reference question) {
        return rows.sql("select count(*) from entry where question_reference = ? and state = 'LIVE'")
                        .param(question.code())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private int consents(Reference question) {
        return rows.sql("select count(*) from consent where question_id = ?")
                .param(newsroom.askerOf(question).question())
                .query(Integer.class)
                .single();
    }
}
