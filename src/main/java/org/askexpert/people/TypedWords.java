package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody typed into a form that came after their session had ended, to show it to them once more. */
final class TypedWords {

    /** Fields for texts; a single word counts there, too, elsewhere it may be a code. */
    private static final Set<String> TEXTS = Set.of(
            "answer",
            "privatePart",
            "publicTitle",
            "publicQuestion",
            "text",
            "comment",
            "forEditors",
            "note",
            "words",
            "title",
            "url");

    private static final Set<String> SECRETS = Set.of("old", "password", "code");

    private TypedWords() {}

    /** Texts, and whatever else holds more than one word; passwords and codes never, whatever is in them. */
    static List<String> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !Routes.isForStaff(request.getRequestURI())) return List.of();
        return request.getParameterMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> Arrays.stream(field.getValue()).filter(text -> isTyped(field.getKey(), text)))
                .toList();
    }

    private static boolean isTyped(String field, String text) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        if (SECRETS.contains(name)) return false;
        return TEXTS.contains(name) ? !text.isBlank() : text.strip().matches("(?s).*\\s.*");
    }
}
