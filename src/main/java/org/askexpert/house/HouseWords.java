package org.askexpert.house;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The settings of the house as one text, a line for each: how a version of them is kept. */
public final class HouseWords {

    private static final String BETWEEN = ": ";

    private HouseWords() {}

    /** @param values by the names of the form: {@code contactEmail} */
    public static String kept(Map<String, String> values) {
        return HouseField.all().stream()
                .map(field -> field.setting() + BETWEEN + oneLine(values.get(field.formField())))
                .collect(Collectors.joining("\n"));
    }

    /** By the names of the form. */
    public static Map<String, String> values(String kept) {
        Map<String, String> lines = kept.lines()
                .collect(Collectors.toMap(
                        HouseWords::setting,
                        line -> line.substring(setting(line).length() + BETWEEN.length()),
                        (a, b) -> a));
        Map<String, String> values = new LinkedHashMap<>();
        HouseField.all().forEach(field -> values.put(field.formField(), lines.getOrDefault(field.setting(), "")));
        return values;
    }

    private static String setting(String line) {
        return line.substring(0, line.indexOf(BETWEEN));
    }

    private static String oneLine(String value) {
        return value == null ? "" : value.replaceAll("\\R", " ").strip();
    }
}
