package org.askexpert.question;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** Finds what the viewer is asked to accept or decline; nothing once that is over. */
@UseCase
@Transactional(readOnly = true)
public class FindMyOffer {

    private final Questions questions;
    private final Scopes scopes;
    private final FindTopic topics;

    FindMyOffer(Questions questions, Scopes scopes, FindTopic topics) {
        this.questions = questions;
        this.scopes = scopes;
        this.topics = topics;
    }

    public Optional<MyOffer> of(Reference reference, Viewer.Staff me) {
        return questions
                .find(scopes.of(me), reference)
                .filter(question -> question.way().isAt(Stage.OFFERED))
                .filter(question -> question.holding().isBy(Desk.person(me)))
                .map(question -> offer(question, me));
    }

    private MyOffer offer(Question question, Viewer me) {
        Holding holding = question.holding();
        return new MyOffer(
                question.reference(),
                topic(question.asked().topic(), me),
                holding.offeredAt(),
                holding.respondBy(),
                holding.finishBy());
    }

    private String topic(TopicId topic, Viewer me) {
        return topic == null
                ? null
                : topics.byId(topic, me).map(TopicView::title).orElse(null);
    }
}
