package org.askexpert.question;

import java.util.List;
import org.askexpert.people.FindPeople;
import org.askexpert.people.FindReviewers;
import org.askexpert.people.PersonCard;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** The reviewers left for an answer: all but those whose work is in it or who approved it already. */
@Component
class ReviewPool {

    private final FindReviewers reviewers;
    private final FindPeople people;

    ReviewPool(FindReviewers reviewers, FindPeople people) {
        this.reviewers = reviewers;
        this.people = people;
    }

    WhoMayReview of(Question question, Viewer me) {
        Answer answer = question.answer();
        Approvals given = answer.given();
        boolean editionOnly = question.way().isAt(Stage.ANSWERED);
        int needed = editionOnly ? 1 : answer.requiredApprovals() - given.approvals();
        var contributors = answer.chain().contributors();
        List<String> left = reviewers.all(me).stream()
                .filter(card -> !contributors.contains(card.id()) && (editionOnly || !given.isFrom(card.id())))
                .map(PersonCard::name)
                .toList();
        List<String> own = people.byIds(contributors, me).values().stream()
                .map(PersonCard::name)
                .sorted()
                .toList();
        return new WhoMayReview(left, own, Math.max(0, needed - left.size()));
    }
}
