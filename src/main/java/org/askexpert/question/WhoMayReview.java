package org.askexpert.question;

import java.util.List;

/**
 * Who could decide on an answer now, and who not because it is their work.
 *
 * @param reviewers names of those who may
 * @param contributors names of those whose work is in it
 * @param missing how many more approvals are needed than there are people to give them
 */
public record WhoMayReview(List<String> reviewers, List<String> contributors, int missing) {
    public WhoMayReview {
        reviewers = List.copyOf(reviewers);
        contributors = List.copyOf(contributors);
    }
}
