package org.askexpert.mail;

import static org.askexpert.mail.MailRoom.NOON;
import static org.askexpert.mail.MailRoom.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.house.FindHouse;
import org.askexpert.intake.AskerLink;
import org.askexpert.people.WayIn;
import org.askexpert.question.FindLetterFacts;
import org.askexpert.question.Lane;
import org.askexpert.question.LetterFacts;
import org.askexpert.question.NotTaken;
import org.askexpert.shared.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@MailRoomTest
class LetterWordsTest {

    private static final LetterFacts BARE =
            new LetterFacts(3, QUESTION, Lane.ORDINARY, null, null, null, null, null, null);
    private static final LetterFacts FULL = new LetterFacts(
            3,
            QUESTION,
            Lane.URGENT,
            null,
            NOON.plusSeconds(86400),
            NOON.plusSeconds(864000),
            NOON.plusSeconds(1209600),
            NotTaken.OTHER,
            "stiff-back");

    @Autowired
    private AskerText askerText;

    @Autowired
    private StaffText staffText;

    @Autowired
    private RecheckText recheckText;

    @Autowired
    private AccountText accountText;

    @Autowired
    private FindHouse findHouse;

    @Autowired
    private Press press;

    @MockitoBean
    private FindLetterFacts findFacts;

    @ParameterizedTest
    @EnumSource
    void everyLetterSaysTheSameInBothParts(Letter letter) {
        for (LetterFacts facts : new LetterFacts[] {BARE, FULL}) {
            WrittenLetter written = print(letter, facts);
            Document html = Jsoup.parse(written.html());
            for (Paragraph paragraph : written.paragraphs()) {
                assertThat(html.body().text()).contains(paragraph.words().strip());
                assertThat(written.text()).contains(paragraph.words());
            }
            if (!letter.isWithoutQuestion())
                assertThat(written.subject() + written.text()).contains("Q7K3-M9XT");
            assertThat(written.subject() + written.text()).doesNotContain("{", "}", "??", "null");
            assertThat(html.select("img, script, link, table, form")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnWordingSaysTheSameOnceAnEditorHasItInTheBox(Letter letter) {
        Sheet full = letter == Letter.NEW_LINKS ? newLinks() : sheet(letter, FULL);
        LetterText box = LetterText.kept(full.wording().kept());
        assertThat(LetterRules.of(full).checked(box)).isEqualTo(box);
        assertThat(FilledLetter.of(box, full)).isEqualTo(FilledLetter.ours(full));
        Sheet bare = letter == Letter.NEW_LINKS ? newLinks() : sheet(letter, BARE);
        assertThat(FilledLetter.of(box, bare)).isEqualTo(FilledLetter.ours(bare));
    }

    @Test
    void whatLooksLikeANameInsideAValueStaysWhatItIs() {
        assertThat(WrittenLine.fill(
                        "{contact} $1 \\ {reply-by}", Map.of("contact", "{reply-by}$0", "reply-by", "{contact}")))
                .contains("{reply-by}$0 $1 \\ {contact}");
        assertThat(WrittenLine.fill("By {reply-by}", Map.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToUsAndStandsInThePlainTextToo(Letter letter) {
        WrittenLetter written = print(letter, FULL);
        for (String link : Jsoup.parse(written.html()).select("a").eachAttr("href")) {
            assertThat(link).startsWith("http://localhost:8080/");
            assertThat(written.text()).contains(link);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonComesWithWhatToDoNext(NotTaken reason) {
        LetterFacts facts = new LetterFacts(3, QUESTION, Lane.ORDINARY, null, null, null, null, reason, null);
        assertThat(print(Letter.QUESTION_NOT_TAKEN, facts).text())
                .contains("reason")
                .contains("What you can do");
    }

    @Test
    void anOfferNamesBothDatesInTheTimeOfTheHouse() {
        assertThat(print(Letter.OFFER, FULL).text())
                .contains("accept or decline by 5 June 2026 at 1:00pm", "due by 14 June 2026 at 1:00pm")
                .contains("http://localhost:8080/desk/Q7K3-M9XT")
                .contains("http://localhost:8080/offers/" + MailRoom.TOKEN);
    }

    @ParameterizedTest
    @MethodSource("unfitNames")
    void whatIsNotANameIsNotRepeated(String name) {
        WrittenLetter written =
                press.print(7, new Addressee("a@b.test", name), "Desk", sheet(Letter.ANSWER_READY, BARE));
        assertThat(written.greeting()).isEqualTo("Hello,");
        assertThat(written.text() + written.html()).doesNotContain("evil");
    }

    static Stream<String> unfitNames() {
        return Stream.of(
                "see evil.test",
                "http://evil.test",
                "evil\r\nevil",
                "<b>evil</b>",
                "evil@evil.test",
                "evil".repeat(20),
                "evil 0900 123",
                "${evil}");
    }

    @ParameterizedTest
    @MethodSource("namesOfPeople")
    void peopleAreGreetedByTheirName(String name) {
        WrittenLetter written =
                press.print(7, new Addressee("a@b.test", name), "Desk", sheet(Letter.ANSWER_READY, BARE));
        assertThat(written.greeting()).isEqualTo("Hello " + name + ",");
    }

    static Stream<String> namesOfPeople() {
        return Stream.of("Anna", "Dr. Zoë O’Brien-Smith", "José María", "王小明", "D'Arcy", "عائشة");
    }

    private WrittenLetter print(Letter letter, LetterFacts facts) {
        if (letter == Letter.NEW_LINKS) return press.print(7, new Addressee("a@b.test", null), "Desk", newLinks());
        return press.print(7, new Addressee("a@b.test", null), "Desk", sheet(letter, facts));
    }

    private Sheet newLinks() {
        return askerText.newLinks(List.of(new AskerLink(QUESTION, MailRoom.TOKEN)), findHouse.house(Viewer.reader()));
    }

    private Sheet sheet(Letter letter, LetterFacts facts) {
        if (letter.isWayIn()) return accountText.sheet(letter, WayIn.INVITATION, MailRoom.TOKEN);
        if (letter.isWithoutQuestion()) return staffText.withoutQuestion(letter);
        if (letter.isAboutRecheck()) return recheckText.write(letter, facts.reference(), Viewer.system());
        if (!letter.isToAsker()) return staffText.write(letter, facts, MailRoom.TOKEN);
        return askerText.write(
                letter, facts, new AskerText.Asking(MailRoom.TOKEN, NOON), findHouse.house(Viewer.reader()));
    }
}
