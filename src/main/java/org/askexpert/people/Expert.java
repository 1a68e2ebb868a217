package org.askexpert.people;

/**
 * Somebody who answers questions.
 *
 * @param onProbation every answer needs a second reviewer
 * @param capacity the most questions to have in hand at once
 */
public record Expert(PersonId id, String handle, String name, boolean onProbation, int capacity) {

    Expert(long id, String handle, String name, boolean onProbation, int capacity) {
        this(new PersonId(id), handle, name, onProbation, capacity);
    }
}
