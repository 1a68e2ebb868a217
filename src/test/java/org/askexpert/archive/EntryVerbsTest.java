package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.ANA;
import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.askexpert.archive.FixedClock.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.askexpert.browse.EntryQuery;
import org.askexpert.browse.FindEntries;
import org.askexpert.browse.FindOfficeEntries;
import org.askexpert.browse.OfficeLine;
import org.askexpert.browse.OfficeList;
import org.askexpert.browse.OfficeQuery;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ArchiveSlice
class EntryVerbsTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");
    private static final String SLUG = "does-it-hurt";

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private CorrectEntry correctEntry;

    @Autowired
    private RetractEntry retractEntry;

    @Autowired
    private RenameEntry renameEntry;

    @Autowired
    private FindEntry findEntry;

    @Autowired
    private FindEntries findEntries;

    @Autowired
    private FindHistory findHistory;

    @Autowired
    private FindOfficeEntry findOfficeEntry;

    @Autowired
    private FindOfficeEntries findOfficeEntries;

    @Autowired
    private FindCiting findCiting;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient rows;

    @BeforeEach
    void givenAnEntry() {
        shelves.forget();
        shelves.topics();
        shelves.entry(BACK, JUNE, ArchiveShelves.text("Does it hurt?", "I wonder.", "Hardly ever."));
        forget();
    }

    @Test
    void onlyEditorsCorrectRetractAndRename() {
        assertRefused(() -> correctEntry.correct(SLUG, correction("Never."), ANA), Problem.Kind.FORBIDDEN);
        assertRefused(() -> retractEntry.retract(SLUG, "Wrong.", null, READER), Problem.Kind.FORBIDDEN);
        assertRefused(() -> renameEntry.rename(SLUG, "other-name", ANA), Problem.Kind.FORBIDDEN);
        assertRefused(() -> findOfficeEntry.open(SLUG, ANA), Problem.Kind.FORBIDDEN);
        assertRefused(() -> findOfficeEntries.list(all(), READER), Problem.Kind.FORBIDDEN);
        assertNothingMoved();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-knows-it", "No Slug", "topics"})
    void unknownEntriesStayUnknown(String slug) {
        assertRefused(() -> correctEntry.correct(slug, correction("Never."), EDITH), Problem.Kind.UNKNOWN);
        assertRefused(() -> retractEntry.retract(slug, "Wrong.", null, EDITH), Problem.Kind.UNKNOWN);
        assertRefused(() -> renameEntry.rename(slug, "other-name", EDITH), Problem.Kind.UNKNOWN);
        assertRefused(() -> findHistory.find(slug, null, null, READER), Problem.Kind.UNKNOWN);
    }

    @Test
    void whatIsMissingInACorrectionIsNamed() {
        assertThat(fieldsOf(() -> correctEntry.correct(SLUG, new Correction(1, " ", "", "\n", null), EDITH)))
                .containsExactly("title", "answer", "note", "type");
        assertThat(fieldsOf(() ->
                        correctEntry.correct(SLUG, new Correction(1, null, "A.", "N.", NoteType.RETRACTION), EDITH)))
                .containsExactly("type");
        assertThat(fieldsOf(() -> retractEntry.retract(SLUG, " ", 1, EDITH))).containsExactly("note");
        assertNothingMoved();
    }

    @Test
    void aCorrectionAddsARevisionAndKeepsTheOldOne() {
        correctEntry.correct(SLUG, new Correction(1, null, "*Never*.", "We were unsure.", NoteType.CORRECTION), EDITH);
        forget();

        PublishedEntry entry = findEntry.find(SLUG, READER);
        assertThat(entry.text().revision()).isEqualTo(2);
        assertThat(entry.text().title()).isEqualTo("Does it hurt?");
        assertThat(entry.text().question().markdown()).isEqualTo("I wonder.");
        assertThat(entry.text().answer().html().html()).contains("<em>Never</em>");
        assertThat(entry.sources()).extracting(CitedSource::title).containsExactly("A study");
        assertThat(entry.notes()).containsExactly(new PublicNote("correction", "We were unsure.", NOON));
        assertThat(entry.dates().updated()).isEqualTo(NOON);
        assertThat(entry.dates().published()).isEqualTo(JUNE);
        assertThat(answers()).containsExactly("Hardly ever.", "*Never*.");
        assertThat(changes()).isEqualTo(2);
        assertThat(audited()).containsExactly("correct-entry " + key() + " correction");
    }

    @Test
    void aReviewersWordHoldsForTheTextTheyReadOnly() {
        rows.sql("update entry_revision set reviewers = 2").update();
        assertThat(findEntry.find(SLUG, READER).text().reviewers()).isEqualTo(2);

        correctEntry.correct(SLUG, correction("Never."), EDITH);
        forget();

        assertThat(findEntry.find(SLUG, READER).text().reviewers()).isZero();
        assertThat(findHistory.find(SLUG, null, null, READER).steps())
                .extracting(EntryHistory.Step::reviewers)
                .containsExactly(0, 2);
        assertThat(rows.sql("select editor_id from entry_revision order by number")
                        .query(Long.class)
                        .list())
                .containsExactly(null, EDITH.person());
    }

    @Test
    void aNoteAloneMakesNoRevision() {
        correctEntry.correct(
                SLUG, new Correction(1, "Does it hurt?", "Hardly ever.", "Still so.", NoteType.CLARIFICATION), EDITH);
        forget();

        PublishedEntry entry = findEntry.find(SLUG, READER);
        assertThat(entry.text().revision()).isEqualTo(1);
        assertThat(entry.notes()).extracting(PublicNote::text).containsExactly("Still so.");
        assertThat(entry.dates().updated()).isEqualTo(NOON);
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfAnOlderTextIsStale() {
        correctEntry.correct(SLUG, correction("Never."), EDITH);
        forget();

        var stale = catchThrowableOfType(Problem.class, () -> correctEntry.correct(SLUG, correction("Always."), EDITH));
        assertThat(stale.kind()).isEqualTo(Problem.Kind.STALE);
        assertThat(stale.currentRevision()).contains(2);
        assertRefused(() -> retractEntry.retract(SLUG, "Wrong.", 1, EDITH), Problem.Kind.STALE);
        assertThat(answers()).hasSize(2);
    }

    @Test
    void aRetractedEntryIsGoneWithItsDatedNote() {
        retractEntry.retract(SLUG, "The study was wrong.", 1, EDITH);
        forget();

        assertThatThrownBy(() -> findEntry.find(SLUG, READER))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.GONE))
                .hasMessage("We withdrew this answer on 22 November 2026. The study was wrong.");
        assertRefused(() -> findHistory.find(SLUG, null, null, READER), Problem.Kind.GONE);
        assertThat(findEntries
                        .list(new EntryQuery(null, null, null, 20), READER)
                        .items())
                .isEmpty();
        assertThat(findEntries
                        .list(new EntryQuery(null, "hurt", null, 20), READER)
                        .items())
                .isEmpty();
        assertThat(changes()).isEqualTo(2);
        assertThat(audited()).containsExactly("retract-entry " + key() + " null");
    }

    @Test
    void whatWasRetractedIsFinal() {
        retractEntry.retract(SLUG, "Wrong.", null, EDITH);
        forget();

        assertRefused(() -> retractEntry.retract(SLUG, "Again.", null, EDITH), Problem.Kind.CONFLICT);
        assertRefused(() -> correctEntry.correct(SLUG, correction("Never."), EDITH), Problem.Kind.CONFLICT);
        assertRefused(() -> renameEntry.rename(SLUG, "other-name", EDITH), Problem.Kind.CONFLICT);
    }

    @Test
    void aRenamedEntryKeepsItsOldAddress() {
        renameEntry.rename(SLUG, "pain", EDITH);
        renameEntry.rename("pain", "much-pain", EDITH);
        forget();

        for (String address : List.of(SLUG, "pain", "much-pain")) {
            assertThat(findEntry.find(address, READER).slug()).isEqualTo("much-pain");
        }
        renameEntry.rename("much-pain", SLUG, EDITH);
        forget();
        assertThat(findEntry.find("much-pain", READER).slug()).isEqualTo(SLUG);
        assertThat(findOfficeEntry.open(SLUG, EDITH).former()).containsExactlyInAnyOrder("pain", "much-pain");
        assertThat(changes()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "search", "similar", "feed.atom", "factsheets", "Pain", "a--b", "", "a/b", "été"})
    void impossibleAddressesAreRefusedByName(String wanted) {
        assertThat(fieldsOf(() -> renameEntry.rename(SLUG, wanted, EDITH))).containsExactly("slug");
        assertNothingMoved();
    }

    @Test
    void addressesThatOthersHaveOrHadAreTaken() {
        shelves.entry(BACK, "Another question", JUNE);
        renameEntry.rename("another-question", "another-name", EDITH);

        for (String taken : List.of("another-question", "another-name")) {
            var problem = catchThrowableOfType(Problem.class, () -> renameEntry.rename(SLUG, taken, EDITH));
            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
            assertThat(problem.code()).contains("slug-taken");
            assertThat(problem.errors()).extracting(Problem.FieldError::field).containsExactly("slug");
        }
    }

    @Test
    void whoRenamesByAFormerAddressLearnsOfTheNewOne() {
        renameEntry.rename(SLUG, "pain", EDITH);
        assertRefused(() -> renameEntry.rename(SLUG, "ache", EDITH), Problem.Kind.CONFLICT);
        renameEntry.rename("pain", "pain", EDITH);
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void historyComparesTheLastTwoOrTheOnesAskedFor() {
        assertThat(findHistory.find(SLUG, null, null, READER).compared()).isNull();
        correctEntry.correct(SLUG, correction("Hardly never."), EDITH);
        correctEntry.correct(SLUG, new Correction(2, "Does it ache?", null, "Word.", NoteType.UPDATE), EDITH);
        forget();

        EntryHistory history = findHistory.find(SLUG, null, null, READER);
        assertThat(history.steps()).extracting(EntryHistory.Step::revision).containsExactly(3, 2, 1);
        assertThat(history.steps().get(2).at()).isEqualTo(JUNE);
        assertThat(history.steps().get(0).notes()).extracting(PublicNote::text).containsExactly("Word.");
        assertThat(history.compared().title().isEmpty()).isFalse();
        assertThat(history.compared().answer().isEmpty()).isTrue();
        var first = findHistory.find(SLUG, 2, 1, READER).compared();
        assertThat(List.of(first.from(), first.to())).containsExactly(1, 2);
        assertThat(first.answer().isEmpty()).isFalse();
        assertThat(first.question().isEmpty()).isTrue();
        assertThat(findHistory.find(SLUG, 2, 9, READER).compared().from()).isEqualTo(2);
    }

    @Test
    void citingEntriesAreNamedByAnyOfItsAddresses() {
        citing("Cites it", SLUG);
        renameEntry.rename(SLUG, "pain", EDITH);
        citing("Cites it too", "pain");
        citing("Cites another", "something-else");
        retractEntry.retract(citing("Cited it once", SLUG), "Gone.", null, EDITH);
        forget();

        assertThat(findCiting.citing("pain", 50, EDITH))
                .extracting(EntryHead::slug)
                .containsExactly("cites-it", "cites-it-too");
        assertThat(findCiting.citing("pain", 1, EDITH)).hasSize(1);
    }

    @Test
    void editorsFindEntriesByWordsAndByAddress() {
        shelves.entries(BACK, 21);
        renameEntry.rename(SLUG, "pain-in-the-back", EDITH);
        forget();

        OfficeList first = findOfficeEntries.list(all(), EDITH);
        assertThat(first.total()).isEqualTo(22);
        assertThat(first.lines()).hasSize(20);
        assertThat(first.previous()).isNull();
        OfficeList second = findOfficeEntries.list(new OfficeQuery(null, false, first.next(), null), EDITH);
        assertThat(second.lines()).hasSize(2);
        assertThat(second.next()).isNull();
        assertThat(findOfficeEntries
                        .list(new OfficeQuery(null, false, null, second.previous()), EDITH)
                        .lines())
                .isEqualTo(first.lines());
        for (String address : List.of(SLUG, " https://example.org/archive/pain-in-the-back ")) {
            assertThat(findOfficeEntries
                            .list(new OfficeQuery(address, false, null, null), EDITH)
                            .exact())
                    .isEqualTo("pain-in-the-back");
        }
        shelves.index();
        assertThat(findOfficeEntries
                        .list(new OfficeQuery("hurt", false, null, null), EDITH)
                        .lines())
                .extracting(OfficeLine::slug)
                .containsExactly("pain-in-the-back");
        assertThat(findOfficeEntries
                        .list(new OfficeQuery(null, true, null, null), EDITH)
                        .lines())
                .isEmpty();
    }

    @Test
    void eachReadTakesAFixedNumberOfStatements() {
        shelves.entries(BACK, 30);
        for (int read = 1; read <= 5; read++) {
            correctEntry.correct(SLUG, new Correction(read, null, "Text " + read, "Note.", NoteType.UPDATE), EDITH);
        }
        assertThat(statements(() -> findHistory.find(SLUG, 2, 4, READER))).isEqualTo(4);
        assertThat(statements(() -> findOfficeEntry.open(SLUG, EDITH))).isLessThanOrEqualTo(7);
        assertThat(statements(() -> findOfficeEntries.list(all(), EDITH))).isEqualTo(2);
        assertThat(statements(() -> findCiting.citing(SLUG, 50, EDITH))).isEqualTo(2);
    }

    private String citing(String title, String slug) {
        var source = new CitedSource(SourceKind.ENTRY, slug, "An answer", null, null);
        return shelves.entry(BACK, JUNE, new EntryText(title, "A question.", "An answer.", List.of(source)));
    }

    private static OfficeQuery all() {
        return new OfficeQuery(null, false, null, null);
    }

    private static Correction correction(String answer) {
        return new Correction(1, null, answer, "We know more now.", NoteType.CORRECTION);
    }

    private long statements(Runnable read) {
        forget();
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        read.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** As if another request came. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private void assertNothingMoved() {
        forget();
        assertThat(answers()).containsExactly("Hardly ever.");
        assertThat(changes()).isEqualTo(1);
        assertThat(audited()).isEmpty();
    }

    private List<String> answers() {
        return rows.sql("select answer from entry_revision order by entry_id, number")
                .query(String.class)
                .list();
    }

    private int changes() {
        entities.flush();
        return rows.sql("select count(*) from entry_change c join entry_slug s on s.entry_id = c.entry_id"
                        + " where s.slug = ?")
                .param(SLUG)
                .query(Integer.class)
                .single();
    }

    /** The record names no address: it holds words of the title. */
    private long key() {
        return rows.sql("select entry_id from entry_slug where slug = ?")
                .param(SLUG)
                .query(Long.class)
                .single();
    }

    private List<String> audited() {
        return rows.sql("select concat(verb, ' ', object_key, ' ', coalesce(code, 'null')) from audit_event"
                        + " where verb like '%-entry' and verb <> 'add-entry' order by id")
                .query(String.class)
                .list();
    }

    private static List<String> fieldsOf(ThrowingCallable verb) {
        var problem = catchThrowableOfType(Problem.class, verb);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
        return problem.errors().stream().map(Problem.FieldError::field).toList();
    }

    private static void assertRefused(ThrowingCallable verb, Problem.Kind kind) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
