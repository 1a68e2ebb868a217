package org.askexpert.question;

import org.askexpert.people.FindExpert;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** Sends the draft to review or, when the asker has the reply already, the public edition. */
@UseCase
public class SendForReview {

    private final Desk desk;
    private final EditorialRules rules;
    private final FindExpert experts;
    private final FindTopic topics;
    private final ReviewPool pool;
    private final EditorialProcess process;

    SendForReview(
            Desk desk,
            EditorialRules rules,
            FindExpert experts,
            FindTopic topics,
            ReviewPool pool,
            EditorialProcess process) {
        this.desk = desk;
        this.rules = rules;
        this.experts = experts;
        this.topics = topics;
        this.pool = pool;
        this.process = process;
    }

    public void send(Reference reference, int revision, Viewer me) {
        Question question = desk.open(reference, me);
        boolean editionOnly = question.way().isAt(Stage.ANSWERED);
        if (editionOnly) question.sendEdition(Desk.person(me), revision, desk.now());
        else question.sendForReview(Desk.person(me), revision, depth(question, me), desk.now());
        if (pool.of(question, me).missing() > 0) question.tell(new Events.ReviewersMissing(reference));
        desk.done("send-for-review", question, me, String.valueOf(revision));
        if (editionOnly) process.editionPrepared(reference);
        else process.sentForReview(reference);
    }

    private int depth(Question question, Viewer me) {
        TopicId topic = question.asked().topic();
        boolean sensitive = topic != null
                && topics.byId(topic, me).map(TopicView::sensitive).orElse(false);
        boolean onProbation = experts.byId(Desk.person(me), me)
                .map(org.askexpert.people.Expert::onProbation)
                .orElse(false);
        return rules.reviewDepth(question.triage().lane(), sensitive, onProbation);
    }
}
