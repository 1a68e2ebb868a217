package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.ANA;
import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.BONES;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.ArchiveShelves.NECK;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.browse.EntryLine;
import org.askexpert.browse.EntryList;
import org.askexpert.browse.EntryQuery;
import org.askexpert.browse.FindEntries;
import org.askexpert.browse.FindNewest;
import org.askexpert.browse.FindTopicPage;
import org.askexpert.browse.FindTopicsWithCounts;
import org.askexpert.browse.Narrowing;
import org.askexpert.browse.TopicBranch;
import org.askexpert.browse.TopicLeaf;
import org.askexpert.browse.TopicPage;
import org.askexpert.browse.TopicQuery;
import org.askexpert.search.FindSimilar;
import org.askexpert.search.SimilarEntry;
import org.askexpert.shared.Problem;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ArchiveSlice
class EntriesTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private AddEntry addEntry;

    @Autowired
    private FindEntry findEntry;

    @Autowired
    private FindEntries findEntries;

    @Autowired
    private FindTopicPage findTopicPage;

    @Autowired
    private FindTopicsWithCounts findTopics;

    @Autowired
    private FindNewest findNewest;

    @Autowired
    private FindSimilar findSimilar;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void givenTopicsAndAnEmptyIndex() {
        shelves.forget();
        shelves.topics();
    }

    @Test
    void anEntryIsShownWithAllThatBelongsToIt() {
        shelves.entry(BACK, "Another question", JUNE);
        String slug =
                shelves.entry(BACK, JUNE, ArchiveShelves.text("Does it hurt?", "I *wonder*.", "Hardly <b>ever</b>."));

        PublishedEntry entry = find(slug);

        assertThat(slug).isEqualTo("does-it-hurt");
        assertThat(entry.topic().slug()).isEqualTo(BACK);
        assertThat(entry.text().question().markdown()).isEqualTo("I *wonder*.");
        assertThat(entry.text().question().html().html()).contains("<em>wonder</em>");
        assertThat(entry.text().answer().html().html()).contains("&lt;b&gt;ever");
        assertThat(entry.text().revision()).isEqualTo(1);
        assertThat(entry.dates().published()).isEqualTo(JUNE);
        assertThat(entry.dates().nextReview()).isEqualTo("2029-06-01T09:00:00Z");
        assertThat(entry.dates().lastReviewed()).isNull();
        assertThat(entry.sources()).extracting(CitedSource::title).containsExactly("A study");
        assertThat(entry.related()).extracting(PublishedEntry.Related::slug).containsExactly("another-question");
    }

    @Test
    void fourByteTextComesBackAsTyped() {
        String slug = shelves.entry(BACK, JUNE, ArchiveShelves.text("😀 happy", "שלום 😀", "<script>😀</script>"));

        PublishedEntry.Text text = find(slug).text();
        assertThat(text.title()).isEqualTo("😀 happy");
        assertThat(text.question().markdown()).isEqualTo("שלום 😀");
        assertThat(text.answer().markdown()).isEqualTo("<script>😀</script>");
    }

    @Test
    void theSecondOfOneTitleGetsANumber() {
        assertThat(List.of(
                        shelves.entry(BACK, "Same title", JUNE),
                        shelves.entry(BACK, "Same title", JUNE),
                        shelves.entry(NECK, "Same title", JUNE)))
                .containsExactly("same-title", "same-title-2", "same-title-3");
    }

    @Test
    void longTitlesGetNumbersToo() {
        String title = "long words again ".repeat(8).strip();

        assertThat(List.of(shelves.entry(BACK, title, JUNE), shelves.entry(BACK, title, JUNE)))
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.length() <= 80);
    }

    @Test
    void anAddressOfOnesOwnIsTakenOnce() {
        var wanted = new NewEntry(
                "my-address", shelves.topic(BACK), ArchiveShelves.text("T", "q", "a"), null, Provenance.sample());

        assertThat(addEntry.add(wanted, EDITH)).isEqualTo("my-address");
        assertProblem(Problem.Kind.CONFLICT, () -> addEntry.add(wanted, EDITH));
    }

    @Test
    void onlyEditorsAndTheSystemAddEntries() {
        var wanted =
                new NewEntry(null, shelves.topic(BACK), ArchiveShelves.text("T", "q", "a"), null, Provenance.sample());

        assertProblem(Problem.Kind.FORBIDDEN, () -> addEntry.add(wanted, ANA));
        assertProblem(Problem.Kind.FORBIDDEN, () -> addEntry.add(wanted, READER));
        assertThat(total(null)).isZero();
    }

    @Test
    void formerAddressesLeadToTheEntry() {
        shelves.entry(BACK, "New address", JUNE);
        sql("insert into entry_slug (slug, entry_id, since) select 'old-address', id, published_at from entry");

        assertThat(find("old-address").slug()).isEqualTo("new-address");
    }

    @Test
    void aWithdrawnAnswerIsGoneWithItsNote() {
        String slug = shelves.entry(BACK, "Wrong answer", JUNE);
        sql("update entry set state = 'RETRACTED'");
        sql("insert into entry_note (entry_id, type, words, created_at)"
                + " select id, 'RETRACTION', 'It was wrong.', published_at from entry");

        assertThatThrownBy(() -> find(slug))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.GONE))
                .hasMessage("We withdrew this answer on 1 June 2026. It was wrong.");
        assertThat(total(null)).isZero();
        assertThat(findNewest.newest(5, READER)).isEmpty();
    }

    @Test
    void anUnpublishedEntryIsAsIfItHadNeverBeen() {
        String slug = shelves.entry(BACK, "Taken back", JUNE);
        sql("update entry set state = 'UNPUBLISHED'");

        assertProblem(Problem.Kind.UNKNOWN, () -> find(slug));
        assertThat(findTopics.topics(READER)).allMatch(branch -> branch.count() == 0);
        assertThat(findSimilar.similar("taken back", READER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "NOWHERE", "no where", "", "nöwhere", "search", "a%", "..", "x'--"})
    void whatIsNotThereIsUnknown(String slug) {
        assertProblem(Problem.Kind.UNKNOWN, () -> find(slug));
    }

    @Test
    void aParentCountsItsOwnAndItsChildrens() {
        shelves.entries(BONES, 1);
        shelves.entries(BACK, 3);
        shelves.entries(NECK, 2);

        assertThat(findTopics.topics(READER).get(0))
                .isEqualTo(new TopicBranch(
                        BONES,
                        "Muscles and bones",
                        6,
                        List.of(new TopicLeaf(BACK, "Back and spine", 3), new TopicLeaf(NECK, "Neck", 2))));
    }

    @Test
    void aParentsPageShowsItsChildrensEntries() {
        shelves.entries(BONES, 1);
        shelves.entries(BACK, 2);

        assertThat(topicPage(BONES, null, null).total()).isEqualTo(3);
        assertThat(topicPage(BACK, null, null).pairs()).hasSize(2);
    }

    @Test
    void aTopicIsReadToItsEndAndBack() {
        shelves.entries(BACK, 45);

        TopicPage first = topicPage(BACK, null, null);
        TopicPage second = topicPage(BACK, first.next(), null);
        TopicPage third = topicPage(BACK, second.next(), null);

        List<String> titles = new ArrayList<>();
        for (TopicPage page : List.of(first, second, third)) page.pairs().forEach(pair -> titles.add(pair.title()));
        assertThat(titles).hasSize(45).doesNotHaveDuplicates().startsWith("Question number 44");
        assertThat(first.previous()).isNull();
        assertThat(third.next()).isNull();
        assertThat(first.total()).isEqualTo(45);
        assertThat(topicPage(BACK, null, third.previous()).pairs()).isEqualTo(second.pairs());
        assertThat(topicPage(BACK, null, second.previous())).isEqualTo(first);
    }

    @Test
    void entriesOfTheSameSecondAreAllReached() {
        for (int i = 0; i < 25; i++) shelves.entry(BACK, "Same second " + i, JUNE);

        TopicPage first = topicPage(BACK, null, null);
        TopicPage second = topicPage(BACK, first.next(), null);

        assertThat(first.pairs()).doesNotContainAnyElementsOf(second.pairs());
        assertThat(second.pairs()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "????", "MTIz", "AAAA"})
    void aStalePositionShowsTheFirstPage(String after) {
        shelves.entries(BACK, 2);

        assertThat(topicPage(BACK, after, null).pairs()).hasSize(2);
        assertThat(findEntries
                        .list(new EntryQuery(null, null, after, 20), READER)
                        .items())
                .hasSize(2);
    }

    @Test
    void theListPagesByKey() {
        shelves.entries(BACK, 5);
        shelves.entries(NECK, 1);

        EntryList first = findEntries.list(new EntryQuery(BACK, null, null, 3), READER);
        EntryList second = findEntries.list(new EntryQuery(BACK, null, first.next(), 3), READER);

        assertThat(first.total()).isEqualTo(5);
        assertThat(first.items()).extracting(EntryLine::topic).containsOnly(BACK);
        assertThat(second.items())
                .extracting(EntryLine::title)
                .containsExactly("Question number 1", "Question number 0");
        assertThat(second.next()).isNull();
    }

    @Test
    void aListOfAnUnknownTopicIsRefused() {
        assertProblem(Problem.Kind.INVALID, () -> findEntries.list(new EntryQuery("nowhere", null, null, 20), READER));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void sizesHaveLimits(int size) {
        assertProblem(Problem.Kind.INVALID, () -> new EntryQuery(null, null, null, size));
    }

    @Test
    void everyWordOfASearchMustOccurSomewhere() {
        shelves.entry(BACK, JUNE, ArchiveShelves.text("Sciatica and needles", "Is it safe?", "Yes."));
        shelves.entry(BACK, JUNE, ArchiveShelves.text("Another thing", "Sciatica?", "No needles needed."));
        shelves.entry(BACK, JUNE, ArchiveShelves.text("Nothing of it", "A?", "B."));
        shelves.index();

        assertThat(titlesFor("SCIATICA needles")).containsExactly("Sciatica and needles", "Another thing");
        assertThat(titlesFor("elephants")).isEmpty();
        assertThat(total("sciatica")).isEqualTo(2);
    }

    @Test
    void searchPagesEndAtTheTenth() {
        shelves.entries(BACK, 12);
        shelves.index();

        EntryList last = findEntries.list(new EntryQuery(null, "number", "10", 1), READER);

        assertThat(last.items()).hasSize(1);
        assertThat(last.next()).isNull();
        assertThat(findEntries
                        .list(new EntryQuery(null, "number", "9", 1), READER)
                        .next())
                .isEqualTo("10");
    }

    @Test
    void similarAnswersShareTheTellingWords() {
        shelves.entry(
                BACK, JUNE, ArchiveShelves.text("Sciatica after a session", "It aches since the treatment.", "Yes."));
        shelves.entry(BACK, JUNE, ArchiveShelves.text("Sleeping badly", "I wake at four.", "Try this."));
        shelves.index();

        assertThat(findSimilar.similar("My sciatica aches after treatments", READER))
                .extracting(SimilarEntry::title)
                .containsExactly("Sciatica after a session");
        assertThat(findSimilar.similar("My sciatica aches after treatments", READER))
                .allMatch(similar -> similar.score() > 0.5 && similar.score() <= 1);
        assertThat(findSimilar.similar("Parking near the library", READER)).isEmpty();
        assertThat(findSimilar.similar("?! a of", READER)).isEmpty();
        assertThat(findSimilar.similar(null, READER)).isEmpty();
    }

    @Test
    void whatIsAskedOfTheDatabaseDoesNotGrowWithTheArchive() {
        shelves.entries(BACK, 3);
        shelves.index();
        List<Long> small = statements();
        shelves.entries(BACK, 60);
        shelves.entries(NECK, 10);
        shelves.index();

        assertThat(statements()).isEqualTo(small).containsExactly(5L, 3L, 3L, 1L, 2L, 2L, 0L);
    }

    private List<Long> statements() {
        String slug = findNewest.newest(1, READER).get(0).slug();
        return List.of(
                counted(() -> find(slug)),
                counted(() -> topicPage(BACK, null, null)),
                counted(() -> findEntries.list(new EntryQuery(null, null, null, 100), READER)),
                counted(() -> findEntries.list(new EntryQuery(null, "question", null, 100), READER)),
                counted(() -> findTopics.topics(READER)),
                counted(() -> findNewest.newest(5, READER)),
                counted(() -> findSimilar.similar("number of the question", READER)));
    }

    private long counted(Runnable request) {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        entities.flush();
        entities.clear();
        long before = statistics.getPrepareStatementCount();
        request.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private PublishedEntry find(String slug) {
        entities.flush();
        entities.clear();
        return findEntry.find(slug, READER);
    }

    private List<String> titlesFor(String q) {
        return findEntries.list(new EntryQuery(null, q, null, 20), READER).items().stream()
                .map(EntryLine::title)
                .toList();
    }

    private long total(String q) {
        return findEntries.list(new EntryQuery(null, q, null, 20), READER).total();
    }

    private void sql(String statement) {
        entities.flush();
        entities.createNativeQuery(statement).executeUpdate();
        entities.clear();
    }

    private static void assertProblem(Problem.Kind kind, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private TopicPage topicPage(String topic, String after, String before) {
        return findTopicPage.page(new TopicQuery(topic, Narrowing.NONE, after, before), READER);
    }
}
