package org.askexpert.routing;

import java.util.Locale;
import org.askexpert.people.FindExperts;
import org.askexpert.question.FindRoutingFacts;
import org.askexpert.question.Reference;
import org.askexpert.question.RoutingFacts;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** Reads a question for the triage table: topic, language, wishes, and how many words of each list it holds. */
@UseCase
@Transactional(readOnly = true)
public class FindTriageFacts {

    private static final String OF_THE_HOUSE = Locale.ENGLISH.getLanguage();

    private final FindRoutingFacts questions;
    private final FindTopic topics;
    private final FindExperts experts;
    private final WordLists words;

    FindTriageFacts(FindRoutingFacts questions, FindTopic topics, FindExperts experts, WordLists words) {
        this.questions = questions;
        this.topics = topics;
        this.experts = experts;
        this.words = words;
    }

    public TriageFacts facts(Reference reference, Viewer system) {
        RoutingFacts question = questions.facts(reference, system);
        Findings found = Findings.of(question.title(), question.body(), words.findAll());
        return new TriageFacts(
                question.topic() != null,
                isSensitive(question, system),
                found.count(WordKind.RED_FLAG),
                found.count(WordKind.COMPLAINT),
                found.count(WordKind.OUT_OF_SCOPE),
                found.count(WordKind.SPAM),
                isAnswered(question.language(), system),
                question.publish().code());
    }

    /** The language of the house always is: that an expert is missing there, routing says. */
    private boolean isAnswered(String language, Viewer system) {
        return OF_THE_HOUSE.equals(language) || experts.anyIn(language, system);
    }

    private boolean isSensitive(RoutingFacts question, Viewer system) {
        return question.topic() != null
                && topics.byId(question.topic(), system)
                        .map(TopicView::sensitive)
                        .orElse(false);
    }
}
