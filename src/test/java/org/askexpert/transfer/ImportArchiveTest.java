package org.askexpert.transfer;

import static org.askexpert.archive.ArchiveShelves.ANA;
import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.ArchiveShelves.NECK;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.askexpert.archive.ArchiveShelves;
import org.askexpert.archive.ArchiveSlice;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.FindEntry;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.archive.Shelf;
import org.askexpert.archive.ShelvedPair;
import org.askexpert.browse.EntryQuery;
import org.askexpert.browse.FindEntries;
import org.askexpert.browse.FindTopicPage;
import org.askexpert.browse.Pair;
import org.askexpert.browse.TopicQuery;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Limits;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ArchiveSlice
@Import({
    ImportArchive.class,
    PreviewArchive.class,
    PlanImport.class,
    ImportPlanner.class,
    ImportJobs.class,
    ImportBatch.class,
    JobFile.class,
    JobLease.class,
    JobNotes.class,
    WorkOnImport.class
})
class ImportArchiveTest {

    private static final String TWO_PAIRS = """
            Ask an expert - back
            2 questions
            Q: Does the first treatment hurt?
            A: Hardly ever.
            Q: And the second one, does it hurt?
            A: We wrote before:
            Q. Does it hurt twice?
            A. No.
            That still holds.
            Post a question
            """;

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private Shelf shelf;

    @Autowired
    private FindTopic findTopic;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private JobFile files;

    @Autowired
    private Clock clock;

    @Autowired
    private JobLease lease;

    @Autowired
    private JobNotes notes;

    @Autowired
    private ImportBatch batch;

    @Autowired
    private WorkOnImport work;

    @Autowired
    private ImportArchive importArchive;

    @Autowired
    private PreviewArchive previewArchive;

    @Autowired
    private FindEntry findEntry;

    @Autowired
    private FindEntries findEntries;

    @Autowired
    private FindTopicPage findTopicPage;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void givenTopics() {
        shelves.topics();
    }

    @Test
    void pairsBecomeEntriesInTheOrderOfThePage() {
        ImportReport report = run(TWO_PAIRS);

        assertThat(report.found()).isEqualTo(2);
        assertThat(report.imported()).isEqualTo(2);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.entries())
                .extracting(ImportReport.ImportedEntry::slug)
                .containsExactly("does-the-first-treatment-hurt", "and-the-second-one-does-it-hurt");
        assertThat(findTopicPage.page(TopicQuery.beginning(BACK), READER).pairs())
                .extracting(Pair::title)
                .containsExactly("Does the first treatment hurt?", "And the second one, does it hurt?");
    }

    @Test
    void aQuotationIsReportedWithItsLineAndShownAsOne() {
        ImportReport report = run(TWO_PAIRS);

        assertThat(report.warnings())
                .contains(new LineNote(
                        7, "quotation runs to the end of the answer; move its end in the preview if it is shorter"));
        assertThat(answerOf(report.entries().get(1).slug()))
                .contains("<blockquote>", "That still holds.</p>\n</blockquote>");
    }

    @Test
    void theChosenEndOfAQuotationIsKept() {
        ImportReport report = importArchive.run(ArchiveImport.ofText(BACK, TWO_PAIRS, Map.of(7, 3)), false, EDITH);

        assertThat(report.warnings()).extracting(LineNote::line).containsExactly(10);
        assertThat(answerOf(report.entries().get(1).slug()))
                .contains("No.</p>\n</blockquote>\n<p>That still holds.</p>");
    }

    @Test
    void importedEntriesRecordWhereTheyComeFrom() {
        run(TWO_PAIRS);

        assertThat(rows("select origin, already_public, importer_id, question_reference from entry"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsExactly("import", true, 1L, null));
    }

    @Test
    void manyAtOnceGetTheSameRowsAsOneAlone() {
        var text = new EntryText(
                "Alike?",
                "Are *they*?",
                "Yes.",
                ArchiveShelves.text("x", "x", "x").sources());
        var alone = new NewEntry("alone", shelves.topic(BACK), text, null, Provenance.imported(new byte[32], null));
        var many = new NewEntry("many", shelves.topic(BACK), text, null, Provenance.imported(null, null));
        TopicView topic = findTopic.bySlug(BACK, EDITH).orElseThrow();

        shelf.put(alone, "alone", topic, EDITH);
        shelf.putAll(List.of(new ShelvedPair(many, topic)), new PersonId(EDITH.person()));

        for (String table : List.of(
                "entry e where e.slug = ?1",
                "entry_slug s join entry e on e.id = s.entry_id where e.slug = ?1",
                "entry_change c join entry e on e.id = c.entry_id where e.slug = ?1",
                "entry_revision r join entry e on e.id = r.entry_id where e.slug = ?1",
                "entry_source s join entry_revision r on r.id = s.revision_id join entry e on e.id = r.entry_id"
                        + " where e.slug = ?1")) {
            assertThat(row(table, "many")).isEqualTo(row(table, "alone"));
        }
    }

    /** All columns but keys, and those that tell the two apart. */
    private List<String> row(String from, String slug) {
        entities.flush();
        var names = jdbc.queryForList("select * from " + from.replace("?1", "'" + slug + "'"));
        assertThat(names).hasSize(1);
        return names.get(0).entrySet().stream()
                .filter(column -> !column.getKey().matches("(?i)id|.*entry_id|revision_id|position|slug|content_key"))
                .map(column -> column.getKey() + "=" + shown(column.getValue()))
                .toList();
    }

    private static String shown(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }

    @Test
    void aDryRunAddsNothing() {
        ImportReport report = importArchive.run(ArchiveImport.ofText(BACK, TWO_PAIRS, Map.of()), true, EDITH);

        assertThat(report.found()).isEqualTo(2);
        assertThat(report.imported()).isZero();
        assertThat(report.entries()).hasSize(2);
        assertThat(total()).isZero();
        assertThat(audited()).isEmpty();
    }

    @Test
    void theSamePageTwiceAddsNothing() {
        run(TWO_PAIRS);
        ImportReport again = run(TWO_PAIRS.replace(" ", "\u00a0 "));

        assertThat(again.imported()).isZero();
        assertThat(again.entries()).isEmpty();
        assertThat(again.skipped())
                .containsExactly(new LineNote(3, "already imported"), new LineNote(5, "already imported"));
        assertThat(total()).isEqualTo(2);
    }

    @Test
    void aLongerPageAddsOnlyWhatIsMissing() {
        run(TWO_PAIRS);
        assertThat(run(TWO_PAIRS + "Q: A new one at the end?\nA: Yes.").imported())
                .isEqualTo(1);
    }

    @Test
    void theSamePairTwiceOnOnePageIsImportedOnce() {
        ImportReport report = run("Q: Why is that so?\nA: So.\nQ: Why is that so?\nA: So.");

        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.skipped()).containsExactly(new LineNote(3, "the same pair stood above"));
    }

    @Test
    void theSamePageMayStandInAnotherTopic() {
        run(TWO_PAIRS);

        assertThat(importArchive
                        .run(ArchiveImport.ofText(NECK, TWO_PAIRS, Map.of()), false, EDITH)
                        .imported())
                .isEqualTo(2);
    }

    @Test
    void textComesBackAsTyped() {
        ImportReport report = run(
                "Q: Is *this* 1 < 2 & <b>bold</b> 😀?\nA: 1. no list\n# no heading\n_none_ <script>alert(1)</script>");

        assertThat(report.entries().get(0).title()).isEqualTo("Is *this* 1 < 2 & <b>bold</b> 😀?");
        assertThat(answerOf(report.entries().get(0).slug()))
                .isEqualTo("<p>1. no list</p>\n<p># no heading</p>\n"
                        + "<p>_none_ &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    }

    @Test
    void whatIsTooLongIsLeftOutWithItsLine() {
        String fits = "x".repeat(Limits.QUESTION);
        ImportReport report =
                run("Q: " + fits + "\nA: So.\nQ: x" + fits + "\nA: So.\nQ: Why?\nA: " + "y".repeat(Limits.ANSWER + 1));

        assertThat(report.found()).isEqualTo(3);
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.skipped())
                .containsExactly(
                        new LineNote(3, "Question must be 20,000 characters or less"),
                        new LineNote(5, "Answer must be 40,000 characters or less"));
    }

    @Test
    void controlCharactersAreLeftOutWithTheirLine() {
        assertThat(run("Q: Why?\nA: \u0007.").skipped())
                .extracting(LineNote::line)
                .containsExactly(1);
    }

    @Test
    void nulIsNoText() {
        assertProblem(Problem.Kind.MALFORMED, () -> run("Q: Why?\0\nA: So."));
    }

    @Test
    void anUnknownTopicIsNamed() {
        assertProblem(
                Problem.Kind.INVALID,
                () -> importArchive.run(ArchiveImport.ofText("nowhere", TWO_PAIRS, Map.of()), false, EDITH));
        assertProblem(
                Problem.Kind.INVALID,
                () -> importArchive.run(ArchiveImport.ofText(null, TWO_PAIRS, Map.of()), false, EDITH));
    }

    @Test
    void onlyEditorsImport() {
        for (Viewer other : List.of(ANA, READER, Viewer.asker(1))) {
            ArchiveImport wanted = ArchiveImport.ofText(BACK, TWO_PAIRS, Map.of());
            assertProblem(Problem.Kind.FORBIDDEN, () -> importArchive.run(wanted, true, other));
            assertProblem(Problem.Kind.FORBIDDEN, () -> previewArchive.preview(wanted, other));
        }
    }

    @Test
    void aRunIsRecordedOnce() {
        run(TWO_PAIRS);

        assertThat(audited()).hasSize(1);
        assertThat(audited().get(0)).containsExactly("import", "topic", BACK, "2");
    }

    @Test
    void thePreviewShowsEachPairAndWhereItsQuotationsMayEnd() {
        ImportPreview preview = previewArchive.preview(ArchiveImport.ofText(BACK, TWO_PAIRS, Map.of(7, 3)), EDITH);

        assertThat(preview.pairs())
                .extracting(ImportPreview.PreviewedPair::line)
                .containsExactly(3, 5);
        var quotation = preview.pairs().get(1).quotations().get(0);
        assertThat(quotation.last()).isEqualTo(3);
        assertThat(quotation.ends())
                .containsExactly(
                        new ImportPreview.PossibleEnd(2, 4, "Q. Does it hurt twice?"),
                        new ImportPreview.PossibleEnd(3, 4, "A. No."),
                        new ImportPreview.PossibleEnd(4, 4, "That still holds."));
        assertThat(total()).isZero();
    }

    @Test
    void theSamplePageGivesAllItsPairs() throws IOException {
        ImportReport report = run(Files.readString(Path.of("src/test/resources/import/archive-page.txt")));

        assertThat(report.imported()).isEqualTo(report.found()).isGreaterThan(4);
        assertThat(report.skipped()).isEmpty();
        assertThat(titles(report)).allMatch(title -> title.length() <= Limits.TITLE);
    }

    @Test
    void theRealPageGivesFiveEntries() throws IOException {
        Path seed = Path.of("../shared/seed/ask-an-expert-back-spine.txt");
        assumeThat(Files.exists(seed))
                .as("the real page lies beside the project")
                .isTrue();
        String text = new String(Files.readAllBytes(seed), StandardCharsets.UTF_8);

        ImportReport report = run(text);

        assertThat(report.found()).isEqualTo(5);
        assertThat(report.imported()).isEqualTo(5);
        assertThat(report.skipped()).isEmpty();
        assertThat(titles(report)).allMatch(title -> title.length() <= Limits.TITLE && title.split(" ").length >= 4);
        assertThat(answerOf(report.entries().get(2).slug()))
                .containsOnlyOnce("<blockquote>")
                .contains("<p>Q. ", "<p>A. ");
        assertThat(report.warnings())
                .extracting(LineNote::reason)
                .filteredOn(why -> why.startsWith("quotation"))
                .hasSize(1);
        assertThat(answerOf(report.entries().get(4).slug()))
                .doesNotContain("Post a question", "actsheets", "Browse", "blockquote");
        assertThat(run(text).imported()).isZero();
    }

    @Test
    void whoGoesOnWithALongImportDoesNothingTwice() throws IOException {
        Reference run = longImport("Q: Lost?\n" + manyPairs(1_200) + "Q: Late and lost?\n");
        work.workOn(lease.take("checks").orElseThrow());
        assertThat(job(run).state()).isEqualTo(JobState.IMPORTING);
        assertThat(job(run).total()).isEqualTo(1_200);
        assertThat(total()).isZero();

        JobLease.Held first = lease.take("dies").orElseThrow();
        assertThat(lease.take("waits")).isEmpty();
        int[] batches = {0};
        var dying = new JobSink(first, batch, () -> ++batches[0] > 1);
        assertThatThrownBy(() -> new PlainTextReader().read(new SourceLines(files.read(first.key(), () -> {})), dying))
                .isInstanceOf(StopAfterBatch.class);
        assertThat(job(run).handled()).isEqualTo(500);
        lease.giveBack(first, false);
        work.workOn(lease.take("goes on").orElseThrow());

        assertThat(job(run).state()).isEqualTo(JobState.DONE);
        assertThat(job(run).imported()).isEqualTo(1_200);
        assertThat(total()).isEqualTo(1_200);
        assertThat(notes.of(first.key(), JobNotes.SKIPPED, 10))
                .extracting(LineNote::line)
                .containsExactly(1, 2_402);
        assertThat(rows("select number from archive_job_part")).isEmpty();
    }

    @Test
    void aLongImportStopsBetweenBatchesAndGoesOnWhenTold() throws IOException {
        Reference run = longImport(manyPairs(1_200));
        work.workOn(lease.take("checks").orElseThrow());
        JobLease.Held held = lease.take("works").orElseThrow();
        var sink = new JobSink(held, batch, () -> jobs.find(run).orElseThrow().handled() == 500 && !jobs.stop(run));

        assertThatThrownBy(() -> new PlainTextReader().read(new SourceLines(files.read(held.key(), () -> {})), sink))
                .isInstanceOfSatisfying(
                        StopAfterBatch.class,
                        stop -> assertThat(stop.isForNow()).isFalse());
        lease.leave(held, JobState.STOPPED, null);
        assertThat(lease.take("nobody")).isEmpty();
        assertThat(total()).isEqualTo(500);

        assertThat(jobs.goOn(run)).isTrue();
        work.workOn(lease.take("later").orElseThrow());
        assertThat(total()).isEqualTo(1_200);
        assertThat(jobs.goOn(run)).isFalse();
    }

    @Test
    void whoReadsForLongKeepsALongImport() throws IOException {
        longImport("Q: Why?\nA: So.\n" + noise(3_000_000));
        List<Long> beats = new ArrayList<>();
        var counting = new JobLease(JdbcClient.create(jdbc), clock) {
            @Override
            boolean extend(Held job) {
                return beats.add(job.key()) && super.extend(job);
            }
        };
        new WorkOnImport(counting, files, batch).workOn(lease.take("reads").orElseThrow());

        assertThat(beats).hasSizeGreaterThan(3);
    }

    @Test
    void whoLostALongImportLeavesItsFile() throws IOException {
        Reference run = longImport("Q: Why?\nA: \0");
        JobLease.Held lost = lease.take("lost").orElseThrow();
        jdbc.update("update archive_job set holder = 'other' where id = ?", lost.key());

        assertThat(lease.leave(lost, JobState.REFUSED, "broken")).isFalse();
        new WorkOnImport(deaf(), files, batch).workOn(lost);
        assertThat(job(run).state()).isEqualTo(JobState.CHECKING);
        assertThat(rows("select number from archive_job_part")).hasSize(1);
    }

    @Test
    void whoRunsOutOfMemoryGivesALongImportBack() throws IOException {
        Reference run = longImport(TWO_PAIRS);
        var full = new JobFile(jdbc) {
            @Override
            InputStream read(long job, Runnable before) {
                throw new OutOfMemoryError();
            }
        };
        new WorkOnImport(lease, full, batch).workOn(lease.take("full").orElseThrow());

        assertThat(job(run).state()).isEqualTo(JobState.CHECKING);
        assertThat(rows("select failures from archive_job where holder is null and failures = 1"))
                .hasSize(1);
    }

    @Test
    void manyWarningsOfALongImportAreWrittenInBatches() throws IOException {
        longImport(TWO_PAIRS);
        var sink = new JobSink(lease.take("warns").orElseThrow(), batch, () -> true);
        for (int line = 1; line < JobSink.BATCH; line++) sink.warning(new LineNote(line, "look"));

        assertThatThrownBy(() -> sink.warning(new LineNote(JobSink.BATCH, "look")))
                .isInstanceOf(StopAfterBatch.class);
    }

    /** A node that heard nothing of losing it, until it says that it is done. */
    private JobLease deaf() {
        return new JobLease(JdbcClient.create(jdbc), clock) {
            @Override
            boolean extend(Held job) {
                return true;
            }
        };
    }

    /** Words that cannot be packed well. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 'a', 'z')
                .mapToObj(sign -> sign == 'b' ? "\n" : Character.toString(sign))
                .collect(Collectors.joining());
    }

    private Reference longImport(String text) throws IOException {
        Reference reference = Reference.from("AAAA-0001");
        long key = jobs.begin(reference, new ImportUpload(BACK, ImportFormat.TEXT, false, false), BACK, EDITH.person());
        files.write(key, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        jobs.received(key);
        return reference;
    }

    private static String manyPairs(int number) {
        return IntStream.range(0, number)
                .mapToObj(one -> "Q: Is this number " + one + " of very many?\nA: Yes, it is " + one + ".\n")
                .collect(Collectors.joining());
    }

    private ImportJob job(Reference reference) {
        return jobs.find(reference).orElseThrow();
    }

    private static List<String> titles(ImportReport report) {
        return report.entries().stream().map(ImportReport.ImportedEntry::title).toList();
    }

    private ImportReport run(String text) {
        return importArchive.run(ArchiveImport.ofText(BACK, text, Map.of()), false, EDITH);
    }

    private String answerOf(String slug) {
        entities.flush();
        entities.clear();
        return findEntry.find(slug, READER).text().answer().html().html();
    }

    private long total() {
        return findEntries.list(new EntryQuery(null, null, null, 20), READER).total();
    }

    private List<Object[]> audited() {
        return rows("select verb, object_kind, object_key, code from audit_event where verb = 'import'");
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query) {
        entities.flush();
        return entities.createNativeQuery(query).getResultList();
    }

    private static void assertProblem(Problem.Kind kind, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
