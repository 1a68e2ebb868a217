package org.askexpert.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.shared.OnEveryPage;

/** Whether somebody may be named above published answers; every choice is kept, the last one counts. */
@Entity
@EntityListeners(OnEveryPage.class)
class BylineChoice {

    /** Version of the words that are agreed to; a change of their meaning makes a new one. */
    static final int TEXT = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PersonId personId;
    private boolean named;
    private int textVersion;
    private Instant chosenAt;

    protected BylineChoice() {}

    BylineChoice(PersonId person, boolean named, Instant now) {
        this.personId = person;
        this.named = named;
        this.textVersion = TEXT;
        this.chosenAt = now;
    }

    boolean isNamed() {
        return named;
    }

    Instant chosenAt() {
        return chosenAt;
    }
}
