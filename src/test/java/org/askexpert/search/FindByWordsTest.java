package org.askexpert.search;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.BONES;
import static org.askexpert.archive.ArchiveShelves.NECK;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.askexpert.archive.ArchiveShelves;
import org.askexpert.archive.ArchiveSlice;
import org.askexpert.shared.Problem;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ArchiveSlice
@Import(HandTicker.class)
class FindByWordsTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T09:00:00Z");

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private FindByWords findByWords;

    @Autowired
    private HandTicker time;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void givenTopicsAndAnEmptyIndex() {
        shelves.forget();
        shelves.topics();
        time.pass(Duration.ofMinutes(1));
    }

    @Test
    void otherFormsOfAWordAreFound() {
        given("Needles in the back", "Do they hurt?", "They **hardly** do.");

        assertThat(titles("needling")).containsExactly("Needles in the back");
        assertThat(titles("NEEDLE hurting")).hasSize(1);
        assertThat(matching("needling")).isEqualTo(Matching.EVERY_WORD);
    }

    @Test
    void accentsAndApostrophesDoNotCount() {
        given("The chiropractor’s café", "Déjà vu?", "Don’t.");

        assertThat(titles("chiropractors cafe")).hasSize(1);
        assertThat(titles("\"deja vu\" don't")).hasSize(1);
    }

    @Test
    void everyWordMustOccurSomewhere() {
        given("Sciatica", "Is walking good?", "Yes.");
        given("Walking", "Is it good?", "Yes.");

        assertThat(titles("sciatica walks")).containsExactly("Sciatica");
        assertThat(titles("the walk")).hasSize(2);
    }

    @Test
    void whereNothingHoldsAllWordsMostAreEnough() {
        given("Sciatica and walking", "Is it good?", "Yes.");
        given("Elephants", "Are they good?", "Yes.");

        FoundEntries found = find("sciatica walking elephants");

        assertThat(found.matching()).isEqualTo(Matching.SOME_WORDS);
        assertThat(titles("sciatica walking elephants")).containsExactly("Sciatica and walking");
    }

    @Test
    void aTitleCountsMoreThanAQuestionAndThatMoreThanAnAnswer() {
        given("One", "Nothing.", "Migraine, and migraine again.");
        given("Two", "Migraine?", "Nothing.");
        given("A migraine", "Nothing.", "Nothing.");

        assertThat(titles("migraine")).containsExactly("A migraine", "Two", "One");
    }

    @Test
    void theWordAsItWasTypedComesFirst() {
        given("Treated knees", "One.", "Yes.");
        given("Treatment of knees", "One.", "Yes.");

        assertThat(titles("treatment")).startsWith("Treatment of knees").hasSize(2);
    }

    @Test
    void manyUnknownWordsAmongManySimilarOnesAreNoFault() {
        String similar = IntStream.range(0, 676)
                .mapToObj(i -> "qabbled" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
        given("Similar words", similar, similar);
        String unknown = IntStream.range(0, 20).mapToObj(i -> "qabbled" + i).collect(Collectors.joining(" "));

        assertThat(titles(unknown)).isEmpty();
        assertThat(titles("qabbled1")).containsExactly("Similar words");
        assertThat(titles("href=qabbled&#1&#2&#3&#4&#5&#6&#7&#8&#11&#12qabbled:qabbled"))
                .isEmpty();
    }

    @Test
    void ofEqualsTheNewestComesFirst() {
        shelves.entries(BACK, 3);
        shelves.index();

        assertThat(titles("question")).startsWith("Question number 2");
    }

    @Test
    void aPhraseIsFoundInItsOrderOnly() {
        given("Pain in the back", "Of what?", "Rest.");
        given("Back in the pain", "Of what?", "Rest.");

        assertThat(titles("\"pain in the back\"")).containsExactly("Pain in the back");
        assertThat(titles("“pain in the back”")).containsExactly("Pain in the back");
        assertThat(titles("\"in the\"")).hasSize(2);
        assertThat(find("\"pain of the back\"").matching()).isEqualTo(Matching.NOTHING);
    }

    @Test
    void termsOfTheSameMeaningAreFound() {
        given("Disc herniation in the low spine", "What now?", "Wait.");
        given("A slipped coin", "On a disc?", "No.");

        assertThat(titles("slipped disc"))
                .containsExactlyInAnyOrder("Disc herniation in the low spine", "A slipped coin");
        assertThat(titles("slipped discs wait")).containsExactly("Disc herniation in the low spine");
        assertThat(titles("\"slipped disc\"")).isEmpty();
    }

    @Test
    void aNewSynonymHoldsWithinAMinute() {
        given("The collywobbles", "What now?", "Wait.");
        assertThat(titles("butterflies")).isEmpty();

        jdbc.sql("insert into synonym_group (terms) values ('collywobbles, butterflies')")
                .update();
        time.pass(Duration.ofSeconds(60));

        assertThat(titles("butterflies")).containsExactly("The collywobbles");
        assertThat(titles("collywobble")).hasSize(1);
    }

    @Test
    void aMisspeltWordIsTakenForASimilarOneAndSaidSo() {
        given("Acupuncture for migraine", "Does it help?", "Yes.");
        given("Sleep", "Does it help migraine?", "Yes.");

        FoundEntries found = find("acupuncure migraine");

        assertThat(found.matching()).isEqualTo(Matching.SIMILAR_SPELLING);
        assertThat(found.items()).extracting(line -> line.title().text()).containsExactly("Acupuncture for migraine");
        assertThat(found.suggestion()).isEqualTo("acupuncture migraine");
        assertThat(find("migraine").suggestion()).isNull();
        assertThat(find("zzzzqqqq").suggestion()).isNull();
    }

    @Test
    void theMoreFrequentOfTwoSimilarWordsIsSuggested() {
        given("Knee", "A knee?", "Knee.");
        given("Knee again", "A knee?", "Knee.");
        given("Kneel", "Kneel?", "No.");

        assertThat(find("kneee").suggestion()).isEqualTo("knee");
    }

    @Test
    void shortWordsAreNotGuessed() {
        given("Hip", "A hip?", "Yes.");

        assertThat(find("hup").matching()).isEqualTo(Matching.NOTHING);
        assertThat(find("hup").suggestion()).isNull();
    }

    @Test
    void aTopicShowsItsOwnAndABranchWhatStandsBelow() {
        shelves.entry(BACK, "Massage one", JUNE);
        shelves.entry(NECK, "Massage two", JUNE);
        shelves.entry("sleep", "Massage three", JUNE);
        shelves.index();

        assertThat(find("massage", BACK).total()).isEqualTo(1);
        assertThat(find("massage", BONES).total()).isEqualTo(2);
        assertThat(find("massage", BONES).topic().title()).isEqualTo("Muscles and bones");
        assertThat(find("massage").items())
                .extracting(line -> line.topic().slug())
                .contains(BACK, NECK, "sleep");
        assertThatThrownBy(() -> find("massage", "nowhere")).isInstanceOf(Problem.class);
    }

    @Test
    void whatOtherTopicsHoldIsCountedWhereThisOneHoldsNothing() {
        shelves.entry(NECK, "Massage two", JUNE);
        shelves.index();

        assertThat(find("massage", BACK).total()).isZero();
        assertThat(find("massage", BACK).elsewhere()).isEqualTo(1);
        assertThat(find("elephants", BACK).elsewhere()).isZero();
    }

    @Test
    void theNameOfATopicStandsForWhatIsShelvedThere() {
        shelves.entry(NECK, "Looking over the shoulder", JUNE);
        shelves.entry("sleep", "Looking over the pillow", JUNE);
        shelves.index();

        assertThat(titles("neck looking")).containsExactly("Looking over the shoulder");
        assertThat(titles("bones")).containsExactly("Looking over the shoulder");
    }

    @Test
    void wordsAreMarkedInTitleAndPassage() {
        given("Is sciatica dangerous? An answer.", "Well?", "First a sentence. Then *sciatica* <b>comes</b>.");

        FoundEntry found = find("sciatica").items().get(0);

        assertThat(found.title().pieces())
                .containsExactly(
                        new Marked.Piece("Is ", false),
                        new Marked.Piece("sciatica", true),
                        new Marked.Piece(" dangerous? An answer.", false));
        assertThat(found.passage().pieces()).contains(new Marked.Piece("sciatica", true));
        assertThat(found.passage().text()).contains("Then sciatica <b>comes</b>.");
    }

    @Test
    void aMarkAtTheBeginningOrEndOfASentenceIsWhole() {
        given("Nothing", "Well?", "Sciatica it is. Another sentence. Call it sciatica");

        assertThat(find("sciatica").items().get(0).passage().pieces())
                .containsExactly(
                        new Marked.Piece("Sciatica", true),
                        new Marked.Piece(" it is. … Call it ", false),
                        new Marked.Piece("sciatica", true));
    }

    @Test
    void anEndlessSentenceIsCutAroundTheFirstMark() {
        given("Nothing", "Well?", "word ".repeat(1_500) + "sciatica " + "word ".repeat(2_000));

        Marked passage = find("sciatica").items().get(0).passage();

        assertThat(passage.text()).hasSizeLessThan(500).startsWith("…").endsWith("…");
        assertThat(passage.pieces()).contains(new Marked.Piece("sciatica", true));
    }

    @Test
    void aPageHoldsItsShareAndTheTotalCountsAll() {
        shelves.entries(BACK, 25);
        shelves.index();

        FoundEntries second =
                findByWords.find(new WordQuery("question", null, 2, 20), READER).orElseThrow();

        assertThat(second.items()).hasSize(5);
        assertThat(second.total()).isEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?", "!!! ---", "\"\"", "\u0000", "\u202e", "\u200b", "“”"})
    void whatHoldsNoWordFindsNothingToLookFor(String q) {
        assertThat(findByWords.find(new WordQuery(q, null, 1, 20), READER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100%",
                "title:sciatica",
                "a AND b",
                "NOT",
                "sciatica~2",
                "sci*",
                "[a TO b]",
                "(",
                "\"unclosed",
                "+",
                "\\x",
                "' or 1=1 --",
                "😀",
                "العربية",
                "不能睡觉",
                "a\u0000b",
                "\uD800",
                "{{7*7}}",
                "${7*7}",
                "<script>alert(1)</script>"
            })
    void signsOfASearchMeanThemselves(String q) {
        given("Sciatica", "Is it?", "Yes.");

        findByWords
                .find(new WordQuery(q, null, 1, 20), READER)
                .ifPresent(found -> assertThat(found.q()).doesNotContain("\u0000", "\uD800"));
    }

    @Test
    void endlessTextIsReadToALimit() {
        given("Sciatica", "Is it?", "Yes.");

        assertThat(titles("sciatica " + "sciatica ".repeat(10_000))).containsExactly("Sciatica");
        assertThat(find("x".repeat(1_000_000)).matching()).isEqualTo(Matching.NOTHING);
        assertThat(Typed.from("word ".repeat(10_000)).parts()).hasSize(20);
    }

    @Test
    void aSearchAsksTheDatabaseForTheTopicsOnly() {
        shelves.entries(BACK, 2);
        shelves.index();
        find("question");
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();

        find("question");
        find("questionn");

        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(2);
    }

    private void given(String title, String question, String answer) {
        shelves.entry(BACK, JUNE, ArchiveShelves.text(title, question, answer));
        shelves.index();
    }

    private FoundEntries find(String q) {
        return find(q, null);
    }

    private FoundEntries find(String q, String topic) {
        return findByWords.find(new WordQuery(q, topic, 1, 20), READER).orElseThrow();
    }

    private Matching matching(String q) {
        return find(q).matching();
    }

    private List<String> titles(String q) {
        return find(q).items().stream().map(line -> line.title().text()).toList();
    }
}
