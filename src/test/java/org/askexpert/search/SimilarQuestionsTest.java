package org.askexpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.archive.ArchiveShelves;
import org.askexpert.archive.ArchiveSlice;
import org.askexpert.search.Labelled.Answered;
import org.askexpert.search.Labelled.Half;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How good the similar questions are, beside plain BM25 over the same text. The numbers of {@link Fit} were chosen on the
 * tuning half alone; only the final half is held to the floors.
 */
@ArchiveSlice
class SimilarQuestionsTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private FindSimilar findSimilar;

    private final Map<String, String> keyBySlug = new HashMap<>();

    @BeforeEach
    void givenAnArchive() {
        shelves.topics();
        Labelled.entries().forEach(entry -> keyBySlug.put(shelved(entry), entry.key()));
        shelves.index();
    }

    @AfterEach
    void forget() {
        shelves.forget();
    }

    @Test
    void fiveHitsHoldTheRightOneMoreOftenThanBm25AndFitsAreToldFromStrangers() throws IOException {
        Map<Half, Scoreboard> ours = new EnumMap<>(Half.class);
        Map<Half, Scoreboard> plain = new EnumMap<>(Half.class);
        try (var bm25 = new PlainBm25(Labelled.entries())) {
            for (Labelled question : Labelled.questions()) {
                ours.computeIfAbsent(question.half(), Scoreboard::new).add(question, ours(question.text()));
                plain.computeIfAbsent(question.half(), Scoreboard::new).add(question, bm25.best(question.text()));
            }
        }
        for (Half half : Half.values()) {
            System.out.printf("%s entries | BM25 %s | ours %s%n", keyBySlug.size(), plain.get(half), ours.get(half));
        }
        assertThat(ours.get(Half.FINAL).hitAt5())
                .isGreaterThanOrEqualTo(plain.get(Half.FINAL).hitAt5() + 0.10);
        assertThat(ours.get(Half.FINAL).auc()).isGreaterThanOrEqualTo(0.75);
    }

    private String shelved(Answered entry) {
        var text = ArchiveShelves.text(entry.title(), entry.question(), entry.answer());
        return shelves.entry(ArchiveShelves.BACK, JUNE, text);
    }

    private List<Ranked> ours(String text) {
        return findSimilar.similar(text, ArchiveShelves.READER).stream()
                .map(entry -> new Ranked(keyBySlug.get(entry.slug()), entry.score()))
                .toList();
    }
}
