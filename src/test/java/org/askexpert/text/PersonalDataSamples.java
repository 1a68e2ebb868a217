package org.askexpert.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.askexpert.shared.Coded;

/**
 * Our own samples, invented for the purpose, and what the finder makes of them. Lines with an odd number were looked at
 * while it was written; those with an even one only give the figure.
 */
final class PersonalDataSamples {

    /** @param labels what a careful reader would mark */
    record Sample(int line, String text, List<Finding> labels) {
        boolean isHeldOut() {
            return line % 2 == 0;
        }

        List<Finding> missed() {
            var found = PersonalData.find(text);
            return labels.stream()
                    .filter(label -> found.stream().noneMatch(one -> agree(label, one)))
                    .toList();
        }

        List<Finding> extra() {
            return PersonalData.find(text).stream()
                    .filter(one -> labels.stream().noneMatch(label -> overlap(label, one)))
                    .toList();
        }
    }

    /** How many of a kind there were and how many were found. */
    record Count(int labels, int found) {
        double recall() {
            return labels == 0 ? 1 : (double) found / labels;
        }

        Count plus(int more, int moreFound) {
            return new Count(labels + more, found + moreFound);
        }
    }

    private static final Pattern MARK = Pattern.compile("\\{\\{([a-z-]+)\\|([^}]*)\\}\\}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private PersonalDataSamples() {}

    static List<Sample> labelled() {
        return read("personal-data-labelled");
    }

    static List<Sample> clean() {
        return read("personal-data-clean");
    }

    static Map<PersonalDataKind, Count> countsOf(List<Sample> samples) {
        var counts = new EnumMap<PersonalDataKind, Count>(PersonalDataKind.class);
        for (Sample sample : samples) {
            var missed = sample.missed();
            for (Finding label : sample.labels()) {
                counts.merge(
                        label.kind(),
                        new Count(1, missed.contains(label) ? 0 : 1),
                        (sum, one) -> sum.plus(one.labels(), one.found()));
            }
        }
        return counts;
    }

    /** The same kind, and at least half of what a reader would mark. */
    private static boolean agree(Finding label, Finding found) {
        int common = Math.min(label.end(), found.end()) - Math.max(label.start(), found.start());
        return label.kind() == found.kind() && 2 * common >= label.end() - label.start();
    }

    private static boolean overlap(Finding label, Finding found) {
        return label.start() < found.end() && found.start() < label.end();
    }

    private static List<Sample> read(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(
                PersonalDataSamples.class.getResourceAsStream("/text/" + file + ".jsonl"), StandardCharsets.UTF_8))) {
            var lines = reader.lines().toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(index -> sample(index + 1, lines.get(index)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sample sample(int line, String json) {
        try {
            return unmarked(line, JSON.readTree(json).get("text").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Sample unmarked(int line, String marked) {
        var text = new StringBuilder();
        var labels = new ArrayList<Finding>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            var kind = Coded.of(PersonalDataKind.class, mark.group(1));
            labels.add(new Finding(
                    kind, text.length(), text.length() + mark.group(2).length()));
            text.append(mark.group(2));
        }
        mark.appendTail(text);
        return new Sample(line, text.toString(), labels);
    }
}
