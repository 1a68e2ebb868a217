package org.askexpert.question;

/**
 * What ties a question to its asker's other visits.
 *
 * @param held whether an editor has to look before it begins
 * @param followsUp whether it follows up an earlier question
 * @param earlier that one, or null where the viewer may not see it
 * @param feedback what the asker thought of the answer, or null; for editors
 */
public record AskerTies(boolean held, boolean followsUp, EarlierVisit earlier, FeedbackView feedback) {}
