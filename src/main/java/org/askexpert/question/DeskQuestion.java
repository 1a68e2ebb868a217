package org.askexpert.question;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Everything the desk shows of one question.
 *
 * @param row what the lists show of it
 * @param clarifications what the asker was asked, oldest first
 * @param draft latest revision, or null before the first
 * @param routing the last attempt of the rules to find an expert, or null
 * @param approvals how many people approved exactly the text that stands now
 * @param promised until when the expert should be done, or null
 * @param actions what the viewer may do now
 */
public record DeskQuestion(
        DeskRow row,
        String body,
        List<ClarificationView> clarifications,
        Publish publish,
        String triageRule,
        RevisionView draft,
        List<ReviewView> reviews,
        List<AssignmentView> assignments,
        RoutingView routing,
        int approvals,
        int requiredApprovals,
        String entrySlug,
        NotTaken notTaken,
        String editorMessage,
        Instant promised,
        Set<Action> actions) {

    public DeskQuestion {
        clarifications = List.copyOf(clarifications);
        reviews = List.copyOf(reviews);
        assignments = List.copyOf(assignments);
        actions = Set.copyOf(actions);
    }

    public Reference reference() {
        return row.reference();
    }

    public boolean may(Action action) {
        return actions.contains(action);
    }
}
