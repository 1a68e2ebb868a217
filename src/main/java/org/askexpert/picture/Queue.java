package org.askexpert.picture;

import java.time.Instant;

/**
 * What waits at one step of a process.
 *
 * @param aged how many of them wait longer than they should
 * @param stuck how many are out of tries
 */
public record Queue(String process, String step, long count, long aged, long stuck, Instant oldest) {

    /** Both together, at one step. */
    public Queue and(Queue other) {
        return new Queue(
                process,
                step,
                count + other.count,
                aged + other.aged,
                stuck + other.stuck,
                oldest.isBefore(other.oldest) ? oldest : other.oldest);
    }
}
