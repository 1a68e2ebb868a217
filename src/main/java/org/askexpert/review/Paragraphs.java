package org.askexpert.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of a Markdown text: what stands between blank lines, fenced code in one piece. */
final class Paragraphs {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private Paragraphs() {}

    static List<String> of(String markdown) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean fenced = false;
        for (String line : (markdown == null ? "" : markdown).lines().toList()) {
            if (FENCE.matcher(line).matches()) fenced = !fenced;
            if (!line.isBlank() || fenced) part.append(line).append('\n');
            else end(part, parts);
        }
        end(part, parts);
        return parts;
    }

    /** One text again; a paragraph that was emptied is left out. */
    static String joined(List<String> parts) {
        return String.join(
                "\n\n",
                parts.stream()
                        .filter(part -> part != null && !part.isBlank())
                        .map(String::stripTrailing)
                        .toList());
    }

    private static void end(StringBuilder part, List<String> parts) {
        if (!part.toString().isBlank()) parts.add(part.toString().stripTrailing());
        part.setLength(0);
    }
}
