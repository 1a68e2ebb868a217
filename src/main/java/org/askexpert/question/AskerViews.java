package org.askexpert.question;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A question in the words of its asker: public stages only, each named once, no staff, no retries. */
final class AskerViews {

    private AskerViews() {}

    static AskerStage stage(Question question) {
        PublicStage stage = question.way().stage().forAsker();
        Instant expectedBy =
                stage == PublicStage.WITH_EXPERT ? question.holding().finishBy() : null;
        Instant replyBy = stage == PublicStage.NEEDS_ASKER
                ? question.asked().lastClarification().dates().replyBy()
                : null;
        return new AskerStage(
                question.reference(), stage, timeline(question.way().stages()), expectedBy, replyBy);
    }

    private static List<TimelineStep> timeline(List<StageChange> changes) {
        List<TimelineStep> steps = new ArrayList<>();
        for (StageChange change : changes) {
            PublicStage stage = change.stage().forAsker();
            boolean same = !steps.isEmpty() && steps.get(steps.size() - 1).stage() == stage;
            if (!same) steps.add(new TimelineStep(stage, change.at()));
        }
        return steps;
    }

    static AskerQuestion opened(Question question) {
        DraftRevision revision = question.answer().released().orElse(null);
        Asked asked = question.asked();
        return new AskerQuestion(
                stage(question),
                asked.title(),
                asked.body(),
                question.way().isAt(Stage.AWAITING_ASKER)
                        ? asked.lastClarification().forAsker()
                        : null,
                asked.clarifications().stream()
                        .map(Clarification::forAsker)
                        .filter(AskerExchange::isAnswered)
                        .toList(),
                revision == null ? null : revision.answerHtml(),
                revision == null ? null : revision.privateHtml(),
                asked.publish(),
                question.answer().entrySlug(),
                question.triage().notTaken(),
                question.triage().editorMessage(),
                question.way().isAt(Stage.ANSWERED) && question.triage().isAnsweredByEntry());
    }
}
