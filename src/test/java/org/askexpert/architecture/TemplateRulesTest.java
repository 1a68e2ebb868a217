package org.askexpert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates print escaped text or safe HTML, and need no exception from the content policy. */
class TemplateRulesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(");
    private static final Pattern PREPROCESSED = Pattern.compile("__\\$\\{");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|th:style|<style|\\son[a-z]+=|hx-on|<script(?![^>]*\\ssrc|[^>]*th:src)");

    @Test
    void unescapedOutputStandsInOneFragment() throws IOException {
        assertThat(templatesWith(UNESCAPED, pages())).containsExactly("fragments/safe.html");
    }

    @Test
    void preprocessingStandsInTheFieldFragmentsOnly() throws IOException {
        assertThat(templatesWith(PREPROCESSED, pages())).allMatch(name -> name.startsWith("fragments/field"));
    }

    @Test
    void noPageHoldsInlineStyleOrScript() throws IOException {
        assertThat(templatesWith(INLINE, pages())).isEmpty();
    }

    @Test
    void theRulesFindAnOffender() {
        assertThat(UNESCAPED.matcher("<p th:utext=\"${x}\">").find()).isTrue();
        assertThat(UNESCAPED.matcher("[(${x})]").find()).isTrue();
        assertThat(PREPROCESSED.matcher("*{__${name}__}").find()).isTrue();
        assertThat(INLINE.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(INLINE.matcher("<script>alert(1)</script>").find()).isTrue();
        assertThat(INLINE.matcher("<a onclick=\"x()\">").find()).isTrue();
        assertThat(INLINE.matcher("<script th:src=\"@{/js/theme.js}\"></script>")
                        .find())
                .isFalse();
    }

    /** Mails are no pages: they may carry styles and are text in the plain version. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !TEMPLATES.relativize(file).startsWith(Path.of("mail", "letters")))
                    .toList();
        }
    }

    private static List<String> templatesWith(Pattern pattern, List<Path> files) {
        return files.stream()
                .filter(file -> pattern.matcher(read(file)).find())
                .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
