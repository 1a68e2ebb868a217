package org.askexpert.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.archive.FindEntry;
import org.askexpert.archive.PublishedEntry;
import org.askexpert.passage.UsePassage;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Words for an asker that a second person approved before: of an entry, or of a house passage. */
@Component
class ApprovedWords {

    /** An address as copied from a browser, or the slug alone. */
    private static final Pattern SLUG = Pattern.compile("(?:.*/archive/)?([a-z0-9-]{1,100})/?");

    private static final String FIELD = "entry";
    private static final String NO_ENTRY = "Enter the address of an answer in the archive";

    /** An earlier answer. */
    record Earlier(String slug, String words) {}

    private final FindEntry findEntry;
    private final UsePassage usePassage;

    ApprovedWords(FindEntry findEntry, UsePassage usePassage) {
        this.findEntry = findEntry;
        this.usePassage = usePassage;
    }

    /** @throws Problem invalid field {@code entry}, where no reader finds it */
    Earlier of(String typed, Viewer me) {
        Matcher slug = SLUG.matcher(typed == null ? "" : typed.strip());
        if (!slug.matches()) throw Problem.invalid(FIELD, NO_ENTRY);
        PublishedEntry entry = find(slug.group(1), me);
        String title = entry.text().title().replaceAll("([\\[\\]\\\\])", "\\\\$1");
        String link = "We have answered this before: [%s](/archive/%s).".formatted(title, entry.slug());
        return new Earlier(entry.slug(), link + "\n\n" + entry.text().answer().markdown());
    }

    private PublishedEntry find(String slug, Viewer me) {
        try {
            return findEntry.find(slug, me);
        } catch (Problem missing) {
            throw Problem.invalid(FIELD, NO_ENTRY);
        }
    }

    /** @throws Problem invalid field {@code passage}, where there is no such wording in use */
    String passage(String slug, Reference question, Viewer me) {
        try {
            return usePassage.use(slug, question.code(), me);
        } catch (Problem missing) {
            throw Problem.invalid("passage", "Choose a house passage that is in use");
        }
    }
}
