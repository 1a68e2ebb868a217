package org.askexpert.question;

import java.time.Instant;
import java.util.List;
import org.askexpert.shared.Coded;

/** The door to steps that ran out of retries, and to what else is wrong with whatever runs the steps. */
public interface Incidents {

    /** Why a step failed, as far as it can be told without anybody's words. */
    enum Cause implements Coded {
        MAIL_CONNECTION,
        MAIL_SIGN_IN,
        MAIL_PUT_OFF,
        CONFLICT,
        DATABASE,
        REFUSED,
        FAULT
    }

    /** What became of the wish to try again. */
    enum Retried {
        RUNNING,
        ALREADY,
        UNKNOWN
    }

    /** What is wrong with the machinery. */
    enum Alarm implements Coded {
        JOBS_LATE,
        CLEANUP_STOPPED
    }

    /**
     * A stuck step.
     *
     * @param id opaque handle for {@link #retry(String)}
     * @param question reference of the question, or null
     * @param letter number of the outbox row, or null
     * @param step name of the step as the model shows it
     * @param tries how often it failed
     * @param detail a code, or the words of one of our own refusals; null where there is none
     */
    record Incident(
            String id,
            String question,
            Long letter,
            String step,
            Instant since,
            long tries,
            Cause cause,
            String detail) {}

    /**
     * Something wrong with the machinery.
     *
     * @param number how many steps it concerns
     * @param since when the oldest of them was due
     */
    record Trouble(Alarm alarm, long number, Instant since) {}

    /** All stuck steps, oldest first, at most 200. */
    List<Incident> open();

    /** Gives the step another try now, unless it is no longer stuck or never was. */
    Retried retry(String id);

    /** Steps due for more than two minutes that nobody runs, and housekeeping that has stopped. */
    List<Trouble> troubles();
}
