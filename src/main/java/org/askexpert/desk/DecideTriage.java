package org.askexpert.desk;

import org.askexpert.question.AnswerAtOnce;
import org.askexpert.question.AnswerByOffice;
import org.askexpert.question.AskInTriage;
import org.askexpert.question.AssignExpert;
import org.askexpert.question.DoNotTake;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.RouteFromTriage;
import org.askexpert.question.Waiting;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** What an editor decided in triage becomes the verb that does it. */
@UseCase
class DecideTriage {

    private final OpenQuestion openQuestion;
    private final FindTopic topics;
    private final RouteFromTriage route;
    private final AssignExpert assign;
    private final DoNotTake doNotTake;
    private final AskInTriage askInTriage;
    private final AnswerByOffice byOffice;
    private final AnswerAtOnce answerAtOnce;
    private final ApprovedWords approved;

    DecideTriage(
            OpenQuestion openQuestion,
            FindTopic topics,
            RouteFromTriage route,
            AssignExpert assign,
            DoNotTake doNotTake,
            AskInTriage askInTriage,
            AnswerByOffice byOffice,
            AnswerAtOnce answerAtOnce,
            ApprovedWords approved) {
        this.openQuestion = openQuestion;
        this.topics = topics;
        this.route = route;
        this.assign = assign;
        this.doNotTake = doNotTake;
        this.askInTriage = askInTriage;
        this.byOffice = byOffice;
        this.answerAtOnce = answerAtOnce;
        this.approved = approved;
    }

    public void decide(Reference reference, TriageForm typed, Viewer me) {
        switch (typed.decision()) {
            case DECLINE -> doNotTake.decline(reference, typed.reason(), typed.text(), me);
            case ASK_ASKER -> askInTriage.ask(reference, typed.text(), me);
            case ALREADY_ANSWERED -> earlier(reference, typed, me);
            case HOUSE_ANSWER -> house(reference, typed, me);
            case ROUTE -> sendOn(reference, typed, filled(typed.expert()), me);
            case LET_RULES_CHOOSE -> sendOn(reference, typed, null, me);
        }
    }

    private void earlier(Reference reference, TriageForm typed, Viewer me) {
        me.mustBe(Role.EDITOR);
        ApprovedWords.Earlier earlier = approved.of(typed.entry(), me);
        answerAtOnce.answer(reference, earlier.words(), earlier.slug(), me);
    }

    /** A passage was approved already; words of the moment go to a reviewer first. */
    private void house(Reference reference, TriageForm typed, Viewer me) {
        me.mustBe(Role.EDITOR);
        String passage = filled(typed.passage());
        if (passage == null) byOffice.answer(reference, typed.text(), me);
        else answerAtOnce.answer(reference, approved.passage(passage, reference, me), null, me);
    }

    /** A question for which nobody was free needs an expert and nothing else. */
    private void sendOn(Reference reference, TriageForm typed, String expert, Viewer me) {
        boolean nobodyFree = openQuestion.open(reference, me).row().waiting() == Waiting.EXPERT;
        me.mustBe(Role.EDITOR);
        TopicId topic = topic(filled(typed.topic()), me);
        if (nobodyFree && topic == null && typed.lane() == null) assign.assign(reference, expert, me);
        else route.route(reference, topic, typed.lane(), expert, me);
    }

    private TopicId topic(String slug, Viewer me) {
        if (slug == null) return null;
        return topics.bySlug(slug, me)
                .map(TopicView::id)
                .orElseThrow(() -> Problem.invalid("topic", "Choose a topic from the list"));
    }

    private static String filled(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
