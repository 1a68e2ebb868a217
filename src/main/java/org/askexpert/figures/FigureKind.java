package org.askexpert.figures;

import org.askexpert.shared.Coded;

/** What is kept week by week. */
enum FigureKind implements Coded {
    /** From asked to the first answer, of those answered in the week. */
    ANSWER_TIME,
    /** How long questions stood at a step that they left in the week; the item is the stage. */
    STEP,
    /** Answers of the week that a reviewer saw, and the part that nobody had returned or rejected. */
    FIRST_LOOK,
    /** Why answers were returned or rejected; the item is the reason. */
    RETURN_REASON,
    /** Asked in the week; the item is the key of the topic, 0 without one. */
    TOPIC_ASKED,
    /** Answered in the week. */
    TOPIC_ANSWERED,
    /** In work when the week was last worked out. */
    TOPIC_OPEN,
    /** Published entries by the time since somebody looked at them; the item is an age. */
    AGEING
}
