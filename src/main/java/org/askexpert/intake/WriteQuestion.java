package org.askexpert.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.askexpert.routing.FindNotices;
import org.askexpert.routing.Notice;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Refusals;
import org.askexpert.topic.FindTopic;

/** Keeps the first step of asking: the question, its details, its topic. */
@UseCase
public class WriteQuestion {

    private final Beginnings beginnings;
    private final FindTopic topics;
    private final FindNotices notices;

    WriteQuestion(Beginnings beginnings, FindTopic topics, FindNotices notices) {
        this.beginnings = beginnings;
        this.topics = topics;
        this.notices = notices;
    }

    /**
     * @param token of what was begun before; null, or one that no longer counts, begins anew
     * @return the token from now on
     * @throws Problem invalid fields {@code title}, {@code body}, {@code topic}; conflict after sending
     */
    public String write(String token, TypedQuestion typed, Viewer me) {
        var refusals = new Refusals();
        String question = refusals.take(() -> Fields.title(typed.title()));
        String details = refusals.take(() -> Fields.body(typed.body()));
        String slug = refusals.take(() -> known(typed.topic(), me));
        refusals.throwIfAny();
        List<String> calledFor = notices.notices(question, details, me).stream()
                .map(Notice::code)
                .toList();
        Optional<StartedQuestion> before = beginnings.find(token);
        String kept = before.isPresent() ? token : beginnings.secret();
        StartedQuestion started = before.orElseGet(() -> beginnings.begin(kept));
        started.write(question, details, slug, calledFor, beginnings.end());
        started.remember(Set.of(), typed.suggested());
        beginnings.save(started);
        return kept;
    }

    private String known(String slug, Viewer me) {
        if (slug == null || slug.isBlank()) return null;
        return topics.bySlug(slug, me)
                .filter(topic -> !topic.retired())
                .map(topic -> topic.slug())
                .orElseThrow(() -> Problem.invalid("topic", "Choose a topic from the list"));
    }
}
