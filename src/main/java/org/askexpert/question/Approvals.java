package org.askexpert.question;

import java.util.List;
import java.util.function.Predicate;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;

/** Who approved exactly the text with this hash, counted in people: where two must approve, they are two. */
record Approvals(List<Review> reviews, byte[] hash) {

    void refuseSecond(PersonId reviewer) {
        if (isFrom(reviewer)) {
            throw new Problem(
                    Problem.Kind.CONFLICT, "already-approved", "You approved this text. Another reviewer looks next.");
        }
    }

    boolean isFrom(PersonId reviewer) {
        return reviews.stream().anyMatch(review -> review.isBy(reviewer) && review.approvesReply(hash));
    }

    /** The look that suggested wording for this revision, if it was the last one of all. */
    Review suggestionFor(int revision) {
        Review last = reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
        if (last == null || last.suggestion() == null || last.revision() != revision) {
            throw new Problem(Problem.Kind.CONFLICT, "no-suggestion", "There is no suggested wording for this text.");
        }
        return last;
    }

    int approvals() {
        return people(review -> review.approvesReply(hash));
    }

    int signatures() {
        return people(review -> review.approvesEdition(hash));
    }

    private int people(Predicate<Review> who) {
        return (int)
                reviews.stream().filter(who).map(Review::reviewer).distinct().count();
    }
}
