package org.askexpert.question;

/** What a changed consent means for what is public, or on its way there. */
enum ConsentEffect {
    /** Nothing is under way: the choice counts when its time comes. */
    NOTHING,
    /** The edition was being prepared, reviewed or published: that ends. */
    STOP_EDITION,
    /** It was in the archive and leaves it. */
    TAKE_DOWN,
    /** The asker has the answer: its public edition begins now. */
    START_EDITION
}
