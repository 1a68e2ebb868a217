package org.askexpert.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.question.Lane;
import org.askexpert.question.Stage;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;

/** Reads from an address how a list is wanted; what cannot be read is left out and named. */
final class WantedParameters {

    private static final int LONGEST_SLUG = 161;

    private final Map<String, String> typed;
    private final List<Problem.FieldError> errors;

    private WantedParameters(Map<String, String> typed, List<Problem.FieldError> errors) {
        this.typed = typed;
        this.errors = errors;
    }

    static Wanted read(Map<String, String> typed, List<Problem.FieldError> errors) {
        var parameters = new WantedParameters(typed, errors);
        return new Wanted(
                parameters.code("sort", DeskOrder.class),
                parameters.topic(),
                parameters.code("lane", Lane.class),
                parameters.code("stage", Stage.class),
                parameters.yes("overdue"));
    }

    private String topic() {
        String slug = word("topic");
        if (slug == null || slug.length() <= LONGEST_SLUG) return slug;
        errors.add(new Problem.FieldError("topic", "Use the slug of a topic."));
        return null;
    }

    private <E extends Enum<E> & Coded> E code(String name, Class<E> type) {
        String code = word(name);
        if (code == null) return null;
        try {
            return Coded.of(type, code);
        } catch (IllegalArgumentException unknown) {
            errors.add(new Problem.FieldError(name, "Use one of: " + codes(type) + "."));
            return null;
        }
    }

    private boolean yes(String name) {
        String word = word(name);
        if (word == null || word.equals("true") || word.equals("false")) return "true".equals(word);
        errors.add(new Problem.FieldError(name, "Use true or false."));
        return false;
    }

    private String word(String name) {
        String word = typed.get(name);
        return word == null || word.isBlank() ? null : word;
    }

    private static <E extends Enum<E> & Coded> String codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
