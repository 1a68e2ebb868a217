package org.askexpert.tally;

import java.time.LocalDate;

/**
 * What became of suggested answers in one week.
 *
 * @param from its Monday
 * @param shown to how many they were shown
 * @param opened how many were opened
 * @param answered how many said that one answered their question
 * @param asked how many asked all the same
 */
public record TallyWeek(LocalDate from, long shown, long opened, long answered, long asked) {
    public boolean isEmpty() {
        return shown + opened + answered + asked == 0;
    }
}
