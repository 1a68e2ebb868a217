package org.askexpert.citing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.archive.CitedEntry;
import org.askexpert.archive.FindCited;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.search.FindByWords;
import org.askexpert.search.FindSimilar;
import org.askexpert.search.FoundEntries;
import org.askexpert.search.FoundEntry;
import org.askexpert.search.SimilarEntry;
import org.askexpert.search.WordQuery;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.springframework.transaction.annotation.Transactional;

/** Answers in the archive that fit a question at the desk, or words. */
@UseCase
@Transactional
public class FindEarlier {

    private static final int MOST = 10;
    private static final CleanText WORDS = CleanText.line("words", "Words", 200);

    private final OpenQuestion openQuestion;
    private final FindByWords findByWords;
    private final FindSimilar findSimilar;
    private final FindCited findCited;

    FindEarlier(OpenQuestion openQuestion, FindByWords findByWords, FindSimilar findSimilar, FindCited findCited) {
        this.openQuestion = openQuestion;
        this.findByWords = findByWords;
        this.findSimilar = findSimilar;
        this.findCited = findCited;
    }

    /**
     * Finds what fits the question, and what holds the words if there are any.
     *
     * @throws Problem unknown question, words that no field may hold
     */
    public Earlier find(Reference reference, String typed, Viewer me) {
        DeskQuestion question = openQuestion.open(reference, me);
        String words = WORDS.optional(typed);
        Optional<FoundEntries> found =
                words == null ? Optional.empty() : findByWords.find(new WordQuery(words, null, 1, MOST), me);
        List<SimilarEntry> similar = findSimilar.similar(asked(question), me);
        List<FoundEntry> hits = found.map(FoundEntries::items).orElse(List.of());
        Set<String> slugs = new HashSet<>();
        hits.forEach(hit -> slugs.add(hit.slug()));
        similar.forEach(hit -> slugs.add(hit.slug()));
        Map<String, CitedEntry> standing = findCited.at(slugs, me);
        return new Earlier(
                words,
                found.map(FoundEntries::total).orElse(0L),
                hits.stream()
                        .flatMap(hit -> found(hit, standing.get(hit.slug())))
                        .toList(),
                similar.stream()
                        .flatMap(hit -> hit(hit.excerpt(), null, standing.get(hit.slug())))
                        .toList());
    }

    /** Both together may be longer than a question: then the details are left out. */
    private static String asked(DeskQuestion question) {
        String title = question.row().title();
        boolean both = title.length() + question.body().length() < Limits.QUESTION;
        return both ? title + "\n\n" + question.body() : title;
    }

    private static Stream<EarlierHit> found(FoundEntry hit, CitedEntry entry) {
        String topic = hit.topic() == null ? null : hit.topic().trail();
        return hit(hit.passage().text(), topic, entry);
    }

    /** What was withdrawn a moment ago may still stand in the index. */
    private static Stream<EarlierHit> hit(String excerpt, String topic, CitedEntry entry) {
        if (entry == null || !entry.live()) return Stream.empty();
        return Stream.of(new EarlierHit(
                entry.slug(), entry.title(), excerpt, topic, entry.published(), entry.revision(), entry.citing()));
    }
}
