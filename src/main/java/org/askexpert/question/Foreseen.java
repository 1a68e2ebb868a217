package org.askexpert.question;

import java.util.List;

/**
 * What a verdict will lead to.
 *
 * @param outcome code of where it leads
 * @param stage the stage the question comes to
 * @param next who does the next step
 * @param expert name of the expert it is with, or null
 * @param helpers names of the reviewers who could take the next look
 */
public record Foreseen(
        String outcome, Stage stage, NextOwner next, String expert, List<String> helpers, List<Mail> letters) {

    /** A mail that leaves with it; {@code name} is null unless it is for one member of staff. */
    public record Mail(String letter, String to, String name) {}

    public Foreseen {
        helpers = List.copyOf(helpers);
        letters = List.copyOf(letters);
    }
}
