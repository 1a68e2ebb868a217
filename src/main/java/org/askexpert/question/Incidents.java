package org.askexpert.question;

import java.time.Instant;
import java.util.List;

/** The door to steps that ran out of retries. */
public interface Incidents {

    /**
     * A stuck step.
     *
     * @param id opaque handle for {@link #retry(String)}
     * @param question reference of the question, or null
     * @param letter number of the outbox row, or null
     * @param step name of the step as the model shows it
     * @param reason plain words without anybody's text
     */
    record Incident(String id, String question, Long letter, String step, Instant since, String reason) {}

    /** All stuck steps, oldest first, at most 200. */
    List<Incident> open();

    /** Gives the step another try now; false if it is no longer stuck or never was. */
    boolean retry(String id);
}
