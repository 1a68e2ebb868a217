package org.askexpert.browse;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.BONES;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.ArchiveShelves.NECK;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.askexpert.archive.ArchiveShelves;
import org.askexpert.archive.ArchiveSlice;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.EntryText;
import org.askexpert.feeds.FeedItem;
import org.askexpert.feeds.FeedsParts;
import org.askexpert.feeds.FindNews;
import org.askexpert.feeds.FindSitemap;
import org.askexpert.feeds.SitemapLine;
import org.askexpert.feeds.SitemapPart;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.LibraryParts;
import org.askexpert.library.NewFactsheet;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Problem;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What lists, feeds and robots find. */
@ArchiveSlice
@Import({LibraryParts.class, FindFactsheetShelves.class, FeedsParts.class})
class ReadingListsTest {

    private static final Instant MARCH_2024 = Instant.parse("2024-03-01T09:00:00Z");
    private static final Instant JUNE_2026 = Instant.parse("2026-06-01T09:00:00Z");

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private AddFactsheet addFactsheet;

    @Autowired
    private FindTopicPage findTopicPage;

    @Autowired
    private FindFactsheetShelves findFactsheets;

    @Autowired
    private FindNews findNews;

    @Autowired
    private FindSitemap findSitemap;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void givenEntries() {
        shelves.topics();
        factsheet("Lifting well", BACK);
        factsheet("Nobody reads me", null);
        shelves.entry(BACK, "Old and bare", MARCH_2024);
        shelves.entry(BACK, MARCH_2024, resting("Old with a factsheet"));
        shelves.entry(NECK, JUNE_2026, resting("New with a factsheet"));
    }

    @Test
    void onlyEditorsAddFactsheetsAndOnlyUsableOnes() {
        var wanted = new NewFactsheet(null, "Sitting", "https://example.org/sitting", "First", null);
        assertProblem(Problem.Kind.FORBIDDEN, () -> addFactsheet.add(wanted, READER));
        assertProblem(Problem.Kind.CONFLICT, () -> factsheet("Lifting well", null));
        assertProblem(Problem.Kind.INVALID, () -> factsheet("Sitting", "nowhere"));
        var script = new NewFactsheet(null, "Sitting", "javascript:alert(1)", "First", null);
        assertProblem(Problem.Kind.INVALID, () -> addFactsheet.add(script, EDITH));

        assertThat(addFactsheet.add(wanted, EDITH)).isEqualTo("sitting");
    }

    @Test
    void aTopicIsNarrowedByYearAndFactsheet() {
        assertThat(titles(new Narrowing(2024, false))).containsExactly("Old with a factsheet", "Old and bare");
        assertThat(titles(new Narrowing(null, true))).containsExactly("New with a factsheet", "Old with a factsheet");
        assertThat(titles(new Narrowing(2025, true))).isEmpty();
        TopicPage page = page(new Narrowing(2024, true));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.found()).isEqualTo(1);
        assertThat(page.years()).containsExactly(2026, 2025, 2024);
    }

    @Test
    void narrowedListsGoOnAndBack() {
        for (int day = 0; day < 25; day++) shelves.entry(BACK, MARCH_2024.plusSeconds(day), resting("Number " + day));
        var wanted = new Narrowing(2024, true);
        TopicPage first = page(wanted);
        TopicPage second = findTopicPage.page(new TopicQuery(BONES, wanted, first.next(), null), READER);
        TopicPage again = findTopicPage.page(new TopicQuery(BONES, wanted, null, second.previous()), READER);

        assertThat(first.pairs()).hasSize(20);
        assertThat(second.pairs()).hasSize(6);
        assertThat(again.pairs()).isEqualTo(first.pairs());
    }

    @Test
    void factsheetsCountTheEntriesThatRestOnThem() {
        assertThat(findFactsheets.shelves(READER))
                .extracting(FactsheetShelf::title, shelf -> shelf.lines().get(0).citing())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Muscles and bones", 2L),
                        org.assertj.core.groups.Tuple.tuple(null, 0L));
    }

    @Test
    void newsComeNewestFirstWithIdsOfTheirOwn() {
        assertThat(findNews.everywhere(READER).items())
                .extracting(FeedItem::title)
                .containsExactly("New with a factsheet", "Old with a factsheet", "Old and bare");
        assertThat(findNews.in(NECK, READER).items()).hasSize(1);
        assertThat(findNews.everywhere(READER).items()).extracting(FeedItem::id).doesNotHaveDuplicates();
    }

    @Test
    void robotsFindStretchesByKey() {
        List<SitemapPart> parts = findSitemap.parts(READER);
        assertThat(parts).isNotEmpty();
        assertThat(parts.get(parts.size() - 1).updated()).isEqualTo(JUNE_2026);
        assertThat(parts.stream()
                        .flatMap(part -> findSitemap.part(part.number(), READER).stream())
                        .map(SitemapLine::slug))
                .containsExactly("old-and-bare", "old-with-a-factsheet", "new-with-a-factsheet");
        assertThat(findSitemap.part(parts.get(parts.size() - 1).number() + 1, READER))
                .isEmpty();
    }

    @Test
    void whateverTheNumberOfEntriesTheStatementsStayTheSame() {
        assertThat(List.of(
                        counted(() -> page(Narrowing.NONE)),
                        counted(() -> page(new Narrowing(2024, true))),
                        counted(() -> findFactsheets.shelves(READER)),
                        counted(() -> findNews.in(BACK, READER)),
                        counted(() -> findSitemap.parts(READER))))
                .containsExactly(3L, 4L, 3L, 2L, 1L);
    }

    private void factsheet(String title, String topic) {
        addFactsheet.add(new NewFactsheet(null, title, "https://example.org/factsheet", "First, 2025", topic), EDITH);
    }

    private static EntryText resting(String title) {
        var source = new CitedSource(SourceKind.FACTSHEET, "lifting-well", "Lifting well", null, null);
        return new EntryText(title, "A question.", "An answer.", List.of(source));
    }

    private TopicPage page(Narrowing narrowing) {
        return findTopicPage.page(new TopicQuery(BONES, narrowing, null, null), READER);
    }

    private List<String> titles(Narrowing narrowing) {
        return page(narrowing).pairs().stream().map(Pair::title).toList();
    }

    private long counted(Runnable work) {
        entities.flush();
        entities.clear();
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }

    private static void assertProblem(Problem.Kind kind, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
