package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.DecideEdition;
import org.askexpert.question.DoNotTake;
import org.askexpert.question.EditionDecision;
import org.askexpert.question.EditionVerdict;
import org.askexpert.question.NotTaken;
import org.askexpert.question.Reference;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Problem;
import org.springframework.boot.test.context.TestComponent;

/** Takes a question on from wherever it waits, by the verb that belongs there. */
@TestComponent
class Walk {

    private static final int MOST_STEPS = 12;

    private final Newsroom newsroom;
    private final Tokens tokens;
    private final DoNotTake doNotTake;
    private final AcceptQuestion accept;
    private final AskForDetails ask;
    private final ReplyToRequest reply;
    private final DecideEdition edition;

    Walk(
            Newsroom newsroom,
            Tokens tokens,
            DoNotTake doNotTake,
            AcceptQuestion accept,
            AskForDetails ask,
            ReplyToRequest reply,
            DecideEdition edition) {
        this.newsroom = newsroom;
        this.tokens = tokens;
        this.doNotTake = doNotTake;
        this.accept = accept;
        this.ask = ask;
        this.reply = reply;
        this.edition = edition;
    }

    /** Goes on until the process has ended. */
    void toTheEnd(Reference question) {
        tokens.moveOn(question);
        for (int i = 0; i < MOST_STEPS && tokens.runs(question); i++) {
            take(tokens.step(question).orElseThrow(), question);
            if (tokens.runs(question)) tokens.moveOn(question);
        }
        assertThat(tokens.runs(question))
                .as("still at " + tokens.stage(question))
                .isFalse();
        assertThat(tokens.stage(question).isOpen()).isFalse();
    }

    /** Whether the model of this question knows how to. */
    boolean asksTheAsker(Reference question) {
        try {
            ask.ask(question, "What do you lift?", newsroom.expertOf(question));
            return true;
        } catch (Problem unknown) {
            return false;
        }
    }

    private Verdict verdict(Reference question) {
        return newsroom.mayPublish(question) ? Verdict.APPROVE : Verdict.APPROVE_PRIVATE;
    }

    /** What belongs to that step. */
    void take(String step, Reference question) {
        switch (step) {
            case Steps.TRIAGE_BY_HAND ->
                doNotTake.decline(question, NotTaken.OUT_OF_SCOPE, null, newsroom.person("edith"));
            case Steps.ASSIGN_BY_HAND -> accept.accept(question, newsroom.person("chidi"));
            case Steps.ACCEPT_QUESTION -> newsroom.accepts(question);
            case Steps.AWAIT_REPLY -> reply.reply("Boxes of books.", newsroom.askerOf(question));
            case Steps.DRAFT_ANSWER, Steps.PREPARE_EDITION -> newsroom.writes(question, true);
            case Steps.REVIEW_ANSWER -> newsroom.decides(question, "rosa", verdict(question));
            case Steps.REVIEW_PUBLIC_EDITION ->
                edition.decide(
                        question,
                        new EditionDecision(newsroom.revision(question), EditionVerdict.APPROVE, null, true),
                        newsroom.person("rosa"));
            default -> throw new IllegalStateException("Nobody knows what to do at " + step);
        }
    }
}
