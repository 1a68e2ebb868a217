package org.askexpert.house;

import java.time.LocalDate;

/**
 * What the body says of itself; editors change it.
 *
 * @param name the body that answers, such as "The Institute of Complementary Care"
 * @param field what people ask about, such as "complementary health"
 * @param postalAddress where letters reach it, in one line, or an empty one
 * @param closing until when no questions are taken, or null while they are
 * @param byline who speaks in published answers
 * @param palette which colours its pages wear
 */
public record House(
        String name,
        String field,
        Emergency emergency,
        String contactEmail,
        String postalAddress,
        ResponseTimes responseTimes,
        Closing closing,
        BylinePolicy byline,
        Palette palette) {

    /**
     * Whom to call when it cannot wait.
     *
     * @param number of the emergency service
     * @param adviceLine for urgent advice
     * @param helpline a sentence about somebody to talk to
     */
    public record Emergency(String number, String adviceLine, String helpline) {}

    /**
     * No new questions for a time.
     *
     * @param until the day on which they are taken again
     * @param note a sentence for the public, or an empty one
     */
    public record Closing(LocalDate until, String note) {}

    /**
     * How long answers take, in working days.
     *
     * @param usualDays what most askers see
     * @param promisedDays the date we give; before it passes the asker hears from us
     */
    public record ResponseTimes(int usualDays, int promisedDays) {}
}
