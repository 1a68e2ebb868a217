package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What people write in danger, and what only sounds like it; the rates are printed. */
@WholeProgram
class RedFlagsTest {

    @Autowired
    private FindNotices findNotices;

    @Autowired
    private WordLists words;

    @Test
    void wordsOfDangerAreFoundAndBringTheirOwnNotice() throws IOException {
        List<String> texts = lines("red-flags/danger.txt");
        List<String> missed = texts.stream()
                .filter(line ->
                        !codes(line.substring(line.indexOf('|') + 1)).contains(line.substring(0, line.indexOf('|'))))
                .toList();
        System.out.printf("red flags found: %d of %d%n", texts.size() - missed.size(), texts.size());
        assertThat(missed).isEmpty();
    }

    @Test
    void everydayWordsBringNoNotice() throws IOException {
        List<String> texts = lines("red-flags/harmless.txt");
        List<String> alarms =
                texts.stream().filter(text -> !codes(text).isEmpty()).toList();
        System.out.printf("false alarms: %d of %d%n", alarms.size(), texts.size());
        assertThat(alarms).isEmpty();
    }

    @Test
    void aCrisisIsNamedFirstAndItsNoticeNamesTheHelplineOfTheHouse() {
        List<Notice> notices = findNotices.notices("I want to die", "and I have chest pain", Viewer.reader());
        assertThat(notices).extracting(Notice::code).containsExactly("crisis", "urgent-care");
        assertThat(notices.get(0).text()).contains("Samaritans", "999").doesNotContain("{");
        assertThat(notices.get(1).text()).contains("999", "111").doesNotContain("{");
    }

    @Test
    void whatBringsTheNoticeLeadsToTheUrgentLane() {
        Findings found = Findings.of("Chest pain", "", words.findAll());
        assertThat(found.count(WordKind.RED_FLAG)).isPositive();
        assertThat(Findings.of("A sore knee", "", words.findAll()).count(WordKind.RED_FLAG))
                .isZero();
    }

    /** Twenty thousand letters of the words that most terms begin with. */
    @Test
    void aLongTextIsReadInNoTime() {
        long begin = System.nanoTime();
        findNotices.notices(
                "can't control numb chest pain ".repeat(4), "can't numb swelling of my ".repeat(800), Viewer.reader());
        assertThat(System.nanoTime() - begin).isLessThan(2_000_000_000L);
    }

    private List<String> codes(String text) {
        return findNotices.notices(text, "", Viewer.reader()).stream()
                .map(Notice::code)
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
