package org.askexpert.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** Studies that answers have cited, for whoever cites the next. */
@UseCase
@Transactional(readOnly = true)
public class FindStudies {

    private static final int MOST = 50;
    private static final CleanText WORDS = CleanText.line("words", "Words", 200);

    private final Studies studies;

    FindStudies(Studies studies) {
        this.studies = studies;
    }

    /**
     * The newest first, so many at most.
     *
     * @param words a part of the title, or null for any
     */
    public List<StudyView> find(String words, Viewer me) {
        me.staff();
        String clean = WORDS.optional(words);
        List<Study> found = clean == null
                ? studies.newest(Limit.of(MOST))
                : studies.withWords("%" + escaped(clean.strip().toLowerCase(Locale.ROOT)) + "%", Limit.of(MOST));
        return found.stream().map(Study::view).toList();
    }

    /** One of them, retired or not. */
    public Optional<StudyView> at(long number, Viewer me) {
        me.staff();
        return studies.findById(number).map(Study::view);
    }

    private static String escaped(String words) {
        return words.replaceAll("([!%_])", "!$1");
    }
}
