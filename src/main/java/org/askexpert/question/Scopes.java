package org.askexpert.question;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.askexpert.people.FindExpertise;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** Finds out what a viewer may see; the answer goes into the query, never into a filter after it. */
@Component
public class Scopes {

    private final FindExpertise expertise;
    private final FindTopics topics;

    Scopes(FindExpertise expertise, FindTopics topics) {
        this.expertise = expertise;
        this.topics = topics;
    }

    public Scope of(Viewer viewer) {
        return of(viewer, () -> topics.topics(viewer));
    }

    /** The same, for whoever has the topics at hand already. */
    public Scope of(Viewer viewer, TopicTree tree) {
        return of(viewer, () -> tree);
    }

    private Scope of(Viewer viewer, Supplier<TopicTree> tree) {
        if (viewer instanceof Viewer.SystemStep) return Scope.everything();
        if (!(viewer instanceof Viewer.Staff staff)) return Scope.nothing();
        PersonId me = new PersonId(staff.person());
        boolean expert = staff.is(Role.EXPERT);
        return new Scope(
                staff.is(Role.EDITOR),
                staff.is(Role.REVIEWER),
                expert,
                me,
                expert ? topicsOf(me, tree, viewer) : Set.of());
    }

    private Set<TopicId> topicsOf(PersonId me, Supplier<TopicTree> tree, Viewer viewer) {
        Set<TopicId> mine = expertise.of(me, viewer);
        return tree.get().all().stream()
                .filter(topic -> topic.withParents().stream().anyMatch(mine::contains))
                .map(TopicView::id)
                .collect(Collectors.toSet());
    }
}
