package org.askexpert.worklist;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.askexpert.question.Scopes;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** What stands in each list, and who may see it; the conditions are those of the verbs. */
@Component
class Conditions {

    private static final String MINE = "q.holding.assigneeId = :me and q.listed.inWork = true";
    private static final String OPEN = "q.way.waiting = EXPERT and q.asked.topicId in :topics";
    // counted for each row: MySQL would turn "not exists" into a join with all revisions there are
    private static final String REVIEW = "q.listed.inReview = true"
            + " and (select count(d.id) from DraftRevision d where d.question = q"
            + " and (d.authorId = :me or d.suggestedById = :me or d.sentById = :me)) = 0";

    private final Scopes scopes;
    private final Clock clock;

    Conditions(Scopes scopes, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Everything in a list.
     *
     * @throws Problem forbidden, for people of other roles
     */
    Condition all(DeskList list, TopicTree tree, Viewer me) {
        if (!list.isFor(me.staff())) throw new Problem(Problem.Kind.FORBIDDEN, "This list needs another role.");
        PersonId person = new PersonId(me.staff().person());
        return switch (list) {
            case MINE -> Condition.of(MINE, "me", person);
            case OPEN -> Condition.of(OPEN, "topics", scopes.of(me, tree).topics());
            case REVIEW -> Condition.of(REVIEW, "me", person);
            case TRIAGE -> Condition.of("q.listed.inTriage = true");
            case HELD -> Condition.of("q.way.held = true");
            case ALL -> Condition.of("q.id > 0");
        };
    }

    /** What of it is wanted. */
    Condition narrowed(Condition all, Wanted wanted, TopicTree tree) {
        return all.and("q.triage.lane = :lane", "lane", wanted.lane())
                .and("q.way.stage = :stage", "stage", wanted.stage())
                .and("q.asked.topicId in :wanted", "wanted", below(wanted.topic(), tree))
                .and("q.listed.dueAt < :now", "now", wanted.overdue() ? clock.instant() : null);
    }

    /** None where there is no such topic: then nothing is found. */
    private static Set<TopicId> below(String slug, TopicTree tree) {
        if (slug == null) return null;
        return tree.all().stream()
                .filter(topic -> topic.slug().equals(slug)
                        || topic.parent() != null && topic.parent().slug().equals(slug))
                .map(TopicView::id)
                .collect(Collectors.toSet());
    }
}
