package org.askexpert.routing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.question.FindRoutingFacts;
import org.askexpert.question.Reference;
import org.askexpert.question.RoutingFacts;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** Reads a question for the triage table: its topic, and how many words of each list it holds. */
@UseCase
@Transactional(readOnly = true)
public class FindTriageFacts {

    private final FindRoutingFacts questions;
    private final FindTopic topics;
    private final WordLists words;

    FindTriageFacts(FindRoutingFacts questions, FindTopic topics, WordLists words) {
        this.questions = questions;
        this.topics = topics;
        this.words = words;
    }

    public TriageFacts facts(Reference reference, Viewer system) {
        RoutingFacts question = questions.facts(reference, system);
        Wording wording = Wording.of(question.title(), question.body());
        Map<String, List<String>> lists = words.findAll().stream()
                .collect(Collectors.groupingBy(Term::kind, Collectors.mapping(Term::term, Collectors.toList())));
        return new TriageFacts(
                question.topic() != null,
                isSensitive(question, system),
                count(WordKind.RED_FLAG, wording, lists),
                count(WordKind.COMPLAINT, wording, lists),
                count(WordKind.OUT_OF_SCOPE, wording, lists),
                count(WordKind.SPAM, wording, lists),
                question.language());
    }

    private static int count(WordKind kind, Wording wording, Map<String, List<String>> lists) {
        return wording.count(lists.getOrDefault(kind.code(), List.of()));
    }

    private boolean isSensitive(RoutingFacts question, Viewer system) {
        return question.topic() != null
                && topics.byId(question.topic(), system)
                        .map(TopicView::sensitive)
                        .orElse(false);
    }
}
