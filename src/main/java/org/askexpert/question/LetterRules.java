package org.askexpert.question;

import java.util.List;

/** The door to whoever writes letters: what an event will bring, before it happens. */
public interface LetterRules {

    /** Empty for what nobody is written about. */
    List<PromisedLetter> lettersFor(Object event);
}
