package org.askexpert.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.askexpert.text.SafeHtml;

/** Names of the house that stand as {@code {contact}} in a standing text and are put in when it is read. */
final class Placeholders {

    private static final Pattern ONE = Pattern.compile("\\{([a-z-]+)}");
    private static final List<String> NAMES = List.copyOf(values(new House(
                    "",
                    "",
                    new House.Emergency("", "", ""),
                    "",
                    "",
                    new House.ResponseTimes(0, 0),
                    null,
                    BylinePolicy.BODY,
                    Palette.RIVER))
            .keySet());

    private Placeholders() {}

    static SafeHtml fill(SafeHtml html, House house) {
        return html.filled(values(house));
    }

    /** What stands in the text as a placeholder and is none. */
    static List<String> unknown(String markdown) {
        return in(markdown).stream().filter(name -> !NAMES.contains(name)).toList();
    }

    static List<String> in(String text) {
        return ONE.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    /** For people, in the order of this class: {@code {house}, {field}, …}. */
    static String names() {
        return "{" + String.join("}, {", NAMES) + "}";
    }

    private static Map<String, String> values(House house) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("house", house.name());
        values.put("field", house.field());
        values.put("contact", house.contactEmail());
        values.put("address", house.postalAddress());
        values.put("emergency", house.emergency().number());
        values.put("advice", house.emergency().adviceLine());
        values.put("helpline", house.emergency().helpline());
        values.put("usual-days", Integer.toString(house.responseTimes().usualDays()));
        values.put("promised-days", Integer.toString(house.responseTimes().promisedDays()));
        return values;
    }
}
