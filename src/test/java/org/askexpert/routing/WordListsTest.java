package org.askexpert.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@WholeProgram
class WordListsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private WordLists words;

    private static List<JsonNode> lines(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(WordListsTest::node)
                .toList();
    }

    private static JsonNode node(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> found(String title, String text) {
        List<String> harmless = words.terms(WordKind.HARMLESS.code());
        Wording wording = Wording.of(title, text).without(harmless);
        return words.findAll().stream()
                .filter(term -> term.standsIn(wording))
                .map(term -> term.kind() + ": " + term.term())
                .toList();
    }

    private static String withoutStars(String term) {
        return term.replace(" * ", " ").replace("*", "");
    }

    @Test
    void everyTermIsFoundInItself() {
        assertThat(words.findAll())
                .hasSizeGreaterThan(80)
                .allMatch(term -> Wording.of(withoutStars(term.term()), "").holds(term.term()));
        for (WordKind kind : WordKind.values()) {
            assertThat(words.terms(kind.code())).isNotEmpty();
        }
    }

    @Test
    void noTermFiresOnTheQuestionsThatWereAnswered() throws IOException {
        for (JsonNode entry : lines("demo/entries.jsonl")) {
            String title = entry.get("title").asText();
            assertThat(found(title, entry.get("question").asText())).as(title).isEmpty();
        }
    }

    @Test
    void ofTheSampleQuestionsTheComplaintAloneIsCaught() throws IOException {
        for (JsonNode question : lines("demo/questions.jsonl")) {
            String title = question.get("title").asText();
            List<String> found = found(title, question.get("body").asText());
            if (title.contains("complaint")) assertThat(found).isNotEmpty().allMatch(term -> term.startsWith("compl"));
            else assertThat(found).as(title).isEmpty();
        }
    }
}
