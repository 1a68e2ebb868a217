package org.askexpert.demo;

import java.util.List;
import java.util.Set;
import org.askexpert.demo.Samples.SampleQuestion;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.DueSteps;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.question.Verdict;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Walks a sample question along its way, in the same steps people take. */
@Component
@Profile("demo")
class Walk {

    private final Hands hands;
    private final SaveDraft save;
    private final SendForReview send;
    private final DecideReview decide;
    private final DueSteps steps;
    private final Cast cast;

    Walk(Hands hands, SaveDraft save, SendForReview send, DecideReview decide, DueSteps steps, Cast cast) {
        this.hands = hands;
        this.save = save;
        this.send = send;
        this.decide = decide;
        this.steps = steps;
        this.cast = cast;
    }

    void run(Reference question, SampleQuestion sample) {
        steps.run(question);
        switch (sample.step()) {
            case TRIAGE, ASSIGN_BY_HAND -> {}
            case WAITING -> hands.decline(question, sample);
            case OFFERED -> hands.offer(question, sample);
            case DRAFTING -> draft(question, sample);
            case IN_REVIEW -> review(question, sample);
            case RETURNED -> verdict(question, sample, Verdict.RETURN);
            case ANSWERED_PRIVATE, EDITION_REVIEW -> verdict(question, sample, Verdict.APPROVE_PRIVATE);
            case PUBLISHED -> verdict(question, sample, Verdict.APPROVE);
        }
        steps.run(question);
    }

    private void draft(Reference question, SampleQuestion sample) {
        hands.accept(question, sample);
        DraftText text = new DraftText(
                sample.answer(), sample.privatePart(), sample.publicTitle(), sample.publicQuestion(), List.of());
        save.save(question, 0, text, cast.as(sample.expert()));
    }

    private void review(Reference question, SampleQuestion sample) {
        draft(question, sample);
        send.send(question, 1, cast.as(sample.expert()));
    }

    private void verdict(Reference question, SampleQuestion sample, Verdict verdict) {
        review(question, sample);
        Set<org.askexpert.question.ReturnReason> reasons =
                sample.returnReasons() == null ? Set.of() : sample.returnReasons();
        Decision decision = new Decision(1, verdict, reasons, sample.comment(), verdict == Verdict.APPROVE, null);
        decide.decide(question, decision, cast.as(sample.reviewer()));
    }
}
