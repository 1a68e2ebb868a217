package org.askexpert.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.askexpert.house.FindHouse;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.question.Lane;
import org.askexpert.question.LetterFacts;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.Walker;
import org.askexpert.testing.WholeProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Editors write the words of letters: no name that nobody fills in, no letter without its link, no way back lost. */
@WholeProgram
class MailTextsTest {

    private static final String ADDRESS = "/office/mails/answer-ready";
    private static final String GOOD = "It is there.\n\n[Read it]({link})\n\n> {help}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private Traffic traffic;

    @Autowired
    private AskerText askerText;

    @Autowired
    private FindHouse findHouse;

    private Walker editor;

    @BeforeEach
    void anEditor() {
        editor = signedIn(Role.EDITOR);
    }

    private Walker signedIn(Role role) {
        String handle = "letters" + System.nanoTime();
        register.register(
                new NewPerson(handle, "Lena Letters", handle + "@example.org", Set.of(role), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        Walker walker = new Walker(mvc, "10.12.5.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", "six quiet herons");
        return walker;
    }

    private String version() {
        return editor.get(ADDRESS).select("main [name=version]").first().val();
    }

    @Test
    void onlyEditorsWriteLetters() {
        String before = version();
        Walker ana = signedIn(Role.EXPERT);
        ana.post(ADDRESS, "version", before, "subject", "Hi", "body", GOOD);
        assertThat(ana.status()).isEqualTo(403);
        ana.post(ADDRESS + "/preview", "subject", "Hi", "body", GOOD);
        assertThat(ana.status()).isEqualTo(403);
        ana.post(ADDRESS + "/own-words", "version", before);
        assertThat(ana.status()).isEqualTo(403);
        assertThat(version()).isEqualTo(before);
        editor.get("/office/mails/no-letter");
        assertThat(editor.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "subject | | [Read it]({link}) {help}",
                "subject | Hi {asker} | [Read it]({link})~~> {help}",
                "subject | Hi {help} | [Read it]({link})~~> {help}",
                "subject | Hi^Bcc: everybody@example.com | [Read it]({link})~~> {help}",
                "subject | See www.evil.test | [Read it]({link})~~> {help}",
                "body | Hi | It is there.~~> {help}",
                "body | Hi | [Read it]({link})",
                "body | Hi | [Read it]({link})~~> {help}~~{nobody}",
                "body | Hi | [Read it]({link})~~> {help}~~${7*191} {",
                "body | Hi | [Read it]({link})~~> {help}~~[Pay here](https://evil.test)",
                "body | Hi | [Read it]({link})~~> {help}~~Pay at http://evil.test",
                "body | Hi | [Read it]({link})~~> {help}~~[Read it]({page})",
                "body | Hi | Read it: {link}~~> {help}",
                "body | Hi | [Read it]({link})~~## {help}",
                "body | Hi | [Read it]({link})~~> {help} Or write to {contact}.",
                "body | Hi | [Write to {contact}]({link})~~> {help}",
                "body | Hi | "
            })
    void aLetterThatCouldDoHarmIsRefusedBeforeItIsSaved(String field, String subject, String body) {
        String typedSubject = subject == null ? "" : subject.replace("^", "\r\n");
        String typedBody = body == null ? "" : body.replace("~~", "\n\n");
        String before = version();
        Document page = editor.post(ADDRESS, "version", before, "subject", typedSubject, "body", typedBody);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(page.select(".error-summary a").first().attr("href")).isEqualTo("#" + field);
        assertThat(page.select("#body").val()).isEqualTo(typedBody);
        editor.post(ADDRESS + "/preview", "subject", typedSubject, "body", typedBody);
        assertThat(editor.status()).isEqualTo(422);
        assertThat(version()).isEqualTo(before);
    }

    /** Saved before such words were refused: a letter never lacks its link, or whom to call. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Reply by {reply-by}]({link})~~> {help}",
                "[Reply]({link})~~> Reply by {reply-by}. {help}",
                "[Reply]({link})~~## {help}"
            })
    void whereSavedWordsLeaveOutWhatIsNeededOurOwnGoOut(String body) {
        Sheet sheet = moreNeeded();
        assertThat(FilledLetter.of(new LetterText("Hi", body.replace("~~", "\n\n")), sheet))
                .isEqualTo(FilledLetter.ours(sheet));
        FilledLetter theirs = FilledLetter.of(new LetterText("Hi", "[Reply]({link})\n\n> {reference}: {help}"), sheet);
        assertThat(theirs.subject()).isEqualTo("Hi");
    }

    /** A letter without a date by which to reply. */
    private Sheet moreNeeded() {
        var facts = new LetterFacts(3, MailRoom.QUESTION, Lane.ORDINARY, null, null, null, null, null, null);
        return askerText.write(
                Letter.MORE_NEEDED,
                facts,
                new AskerText.Asking("sample", MailRoom.NOON),
                findHouse.house(Viewer.reader()));
    }

    @Test
    void aPreviewHasSampleValuesAndSavesNothing() {
        String before = version();
        Document page = editor.post(
                ADDRESS + "/preview",
                "version",
                before,
                "subject",
                "Answer to {reference}",
                "body",
                "<script>alert(1)</script> {contact}\n\n" + GOOD);
        assertThat(editor.status()).isEqualTo(200);
        assertThat(page.select("#preview strong").text()).isEqualTo("Answer to Q7K3-M9XT");
        assertThat(page.select("#preview .reading").text()).contains("Hello Alex Example,", "office@example.org");
        assertThat(page.select("#preview .reading a").attr("href")).endsWith("/mine/sample");
        assertThat(page.select("#preview .typed").text()).contains("<script>", "call 999");
        assertThat(page.select("#preview script")).isEmpty();
        assertThat(page.select("#subject").val()).isEqualTo("Answer to {reference}");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void wordsAreSavedTakenBackAndReplacedByOurOwn() {
        Document first = editor.get(ADDRESS);
        String ours = first.select("#body").val();
        assertThat(first.text()).contains("It goes out in our own wording.", "{contact}", "[…]({link})");
        assertThat(first.select("form[action$=own-words]")).isEmpty();
        editor.post(ADDRESS, "version", version(), "subject", "Ready: {reference}", "body", GOOD);
        assertThat(editor.location()).isEqualTo(ADDRESS);
        assertThat(editor.get("/office/mails").select("main .meta").eachText()).containsOnlyOnce("in your own words");
        editor.post(ADDRESS, "version", version(), "subject", "Ready: {reference}", "body", "Again. " + GOOD);
        Document change = editor.get(editor.get("/office/lists/mail-answer-ready/history")
                .select("main ol li a")
                .first()
                .attr("href"));
        assertThat(change.select("table.sides ins").text()).contains("Again.");
        editor.post(
                change.select("main form").attr("action"),
                "version",
                change.select("main [name=version]").val());
        assertThat(editor.get(ADDRESS).select("#body").val()).isEqualTo(GOOD);
        editor.post(ADDRESS + "/own-words", "version", version());
        assertThat(editor.get(ADDRESS).select("#body").val()).isEqualTo(ours);
        assertThat(editor.page().select("form[action$=own-words]")).isEmpty();
        editor.post(ADDRESS, "version", "1", "subject", "Late", "body", GOOD);
        assertThat(editor.status()).isEqualTo(412);
        assertThat(editor.page().select("#subject").val()).isEqualTo("Late");
    }

    @Test
    void allLettersAreListedWithAFixedNumberOfStatements() {
        assertThat(traffic.of(() -> editor.get("/office/mails")).statements()).isLessThan(25);
        assertThat(editor.page().select("main li a")).hasSize(Letter.values().length);
    }
}
