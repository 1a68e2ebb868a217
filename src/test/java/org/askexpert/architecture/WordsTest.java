package org.askexpert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words on pages: each stands in the file of its room, is there when a page asks for it, and is asked for. */
class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
    private static final Pattern BEGUN = Pattern.compile("(?<![\\w.-])[a-z]+\\.(?:[\\w-]+\\.)+(?=[\"'$])");
    private static final Pattern UNKIND =
            Pattern.compile("\\b(please|sorry|valid|invalid|required|oops)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void eachKeyStartsWithItsRoom() {
        files().forEach((room, words) ->
                assertThat(words.stringPropertyNames()).isNotEmpty().allMatch(key -> key.startsWith(room)));
    }

    @Test
    void everyWordAPageAsksForIsThere() {
        assertThat(found(ASKED, textOf("resources/templates", ".html"), 1)).isSubsetOf(keys());
    }

    /** Mails are left out: they build their keys from the kind of letter, and have a test of their own. */
    @Test
    void everyWordIsAskedFor() {
        String users = textOf("resources/templates", ".html") + textOf("java", ".java");
        Set<String> begun = found(BEGUN, users, 0);
        assertThat(keys())
                .filteredOn(key -> !key.startsWith("mail."))
                .allMatch(key -> users.contains(key)
                        || begun.stream().anyMatch(key::startsWith)
                        || users.contains("choices.of(\"" + kind(key) + "\""));
    }

    @Test
    void noRefusalAsksOrScolds() {
        files().forEach((room, words) -> words.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("mail.") && !key.matches("shared\\.problem\\.50[03]\\.title"))
                .forEach(key -> assertThat(words.getProperty(key)).as(key).doesNotContainPattern(UNKIND)));
        assertThat("Please enter a valid date").containsPattern(UNKIND);
    }

    /** How the keys of a set of choices begin. */
    private static String kind(String key) {
        return key.replaceFirst("^(\\w+\\.[\\w-]+).*", "$1");
    }

    private static Set<String> keys() {
        return files().values().stream()
                .flatMap(words -> words.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Properties> files() {
        Map<String, Properties> files = new TreeMap<>();
        for (Path file : filesBelow("resources/messages", ".properties")) {
            Properties words = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                words.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            words.remove("typeMismatch"); // Spring's own key
            files.put(file.getFileName().toString().replace("properties", ""), words);
        }
        return files;
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(group))
                .collect(Collectors.toSet());
    }

    private static String textOf(String below, String ending) {
        return filesBelow(below, ending).stream().map(WordsTest::read).collect(Collectors.joining("\n"));
    }

    private static Set<Path> filesBelow(String below, String ending) {
        try (Stream<Path> files = Files.walk(MAIN.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
