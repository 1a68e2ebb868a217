package org.askexpert.site;

import java.util.List;
import java.util.regex.Pattern;
import org.askexpert.search.FindSimilar;
import org.askexpert.search.SimilarEntry;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Limits;
import org.askexpert.text.Refusals;
import org.springframework.stereotype.Component;

/** Answered questions like the one that somebody is about to ask. */
@Component
class Suggestions {

    private static final int SHORTEST = 10;
    private static final Pattern TWO_WORDS = Pattern.compile("\\S\\s+\\S");

    private final FindSimilar similar;

    Suggestions(FindSimilar similar) {
        this.similar = similar;
    }

    /** None yet for less than ten characters or two words, and none for what no question may hold. */
    List<SimilarEntry> whileTyping(String title) {
        String typed = title == null ? "" : title.strip();
        if (typed.length() < SHORTEST || !TWO_WORDS.matcher(typed).find()) return List.of();
        return found(typed);
    }

    /** Both together may be longer than a question: then the details are left out. */
    List<SimilarEntry> to(String title, String body) {
        boolean both = title.length() + body.length() < Limits.QUESTION;
        return found(both ? title + "\n\n" + body : title);
    }

    private List<SimilarEntry> found(String text) {
        List<SimilarEntry> found = new Refusals().take(() -> similar.similar(text, Viewer.reader()));
        return found == null ? List.of() : found;
    }
}
