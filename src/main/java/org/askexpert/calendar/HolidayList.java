package org.askexpert.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.kept.KeptList;
import org.askexpert.shared.Dates;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The days on which the office is closed, with their versions: a day a line, {@code 2029-12-25 Christmas Day}. */
@Component
class HolidayList implements KeptList {

    private static final int DAY = 10;

    private final Holidays holidays;
    private final Dates dates;
    private final Clock clock;
    private final MessageSource words;

    HolidayList(Holidays holidays, Dates dates, Clock clock, MessageSource words) {
        this.holidays = holidays;
        this.dates = dates;
        this.clock = clock;
        this.words = words;
    }

    @Override
    public String code() {
        return "holidays";
    }

    @Override
    public String title() {
        return words.getMessage("planning.calendar.title", null, Locale.UK);
    }

    @Override
    public String address() {
        return "/office/calendar";
    }

    @Override
    public String standing() {
        return holidays.all(LocalDate.EPOCH).stream()
                .filter(holiday -> !holiday.isRemoved())
                .map(Holiday::line)
                .collect(Collectors.joining("\n"));
    }

    /** Nobody types it: what comes here stood there before. */
    @Override
    public String clean(String kept) {
        return kept;
    }

    /** Days that are past stay as they were: clocks have counted them. */
    @Override
    public void put(String content, long editor) {
        Map<LocalDate, String> wanted = new LinkedHashMap<>();
        content.lines().forEach(line -> wanted.put(LocalDate.parse(line.substring(0, DAY)), line.substring(DAY + 1)));
        for (Holiday holiday : holidays.all(dates.today())) {
            String name = wanted.get(holiday.day());
            holiday.remove(editor, clock.instant());
            if (name != null) holiday.add(name, editor, clock.instant());
            holidays.save(holiday);
        }
    }
}
