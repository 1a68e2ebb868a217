package org.askexpert.house;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Dates;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What the body says of itself, in one query and always as it stands: another node may have changed it. */
@UseCase
@Transactional(readOnly = true)
public class FindHouse {

    private final HouseSettings settings;
    private final Dates dates;

    FindHouse(HouseSettings settings, Dates dates) {
        this.settings = settings;
        this.dates = dates;
    }

    public House house(Viewer viewer) {
        Map<String, String> rows =
                settings.findAll().stream().collect(Collectors.toMap(HouseSetting::setting, HouseSetting::content));
        return new House(
                text(rows, "name"),
                text(rows, "field"),
                new House.Emergency(text(rows, "emergency-number"), text(rows, "advice-line"), text(rows, "helpline")),
                text(rows, "contact-email"),
                text(rows, "postal-address"),
                new House.ResponseTimes(number(rows, "usual-response-days"), number(rows, "promised-response-days")),
                closing(rows),
                Coded.of(BylinePolicy.class, text(rows, "byline")),
                Coded.of(Palette.class, text(rows, "palette")));
    }

    /** It ends by itself: on its day nothing is closed any more. */
    private House.Closing closing(Map<String, String> rows) {
        String until = text(rows, IntakeRows.UNTIL);
        if (until.isEmpty() || !dates.today().isBefore(LocalDate.parse(until))) return null;
        return new House.Closing(LocalDate.parse(until), text(rows, IntakeRows.NOTE));
    }

    private static int number(Map<String, String> rows, String setting) {
        return Integer.parseInt(text(rows, setting));
    }

    private static String text(Map<String, String> rows, String setting) {
        String content = rows.get(setting);
        if (content == null) throw new IllegalStateException("house_setting has no row " + setting);
        return content;
    }
}
