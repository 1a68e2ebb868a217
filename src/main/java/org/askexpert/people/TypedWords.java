package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What somebody typed into a form that came after their session had ended, to show it to them once more. */
final class TypedWords {

    private TypedWords() {}

    /** Whatever holds more than one word: codes, numbers and form tokens hold none, nor do passwords pass here. */
    static List<String> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !Routes.isForStaff(request.getRequestURI())) return List.of();
        return request.getParameterMap().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.strip().matches("(?s).*\\s.*"))
                .toList();
    }
}
