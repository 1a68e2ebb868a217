package org.askexpert.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever palette editors choose, links and buttons stay readable on every ground, in light and in dark. */
class PalettesTest {

    private static final double ENOUGH = 4.5;
    private static final List<String> GROUNDS = List.of("--paper", "--sheet", "--tint");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(--[a-z-]+):\\s*(#[0-9a-f]{6})");

    @ParameterizedTest
    @EnumSource
    void everyPaletteIsReadableOnEveryGround(Palette palette) throws IOException {
        assertReadable(palette, colours("app.css", ":root"), "[data-palette=\"%s\"]");
        assertReadable(
                palette,
                colours("app.css", "[data-bs-theme=\"dark\"]"),
                "[data-bs-theme=\"dark\"][data-palette=\"%s\"]");
        assertReadable(
                palette,
                colours("app.css", ":root:not([data-bs-theme])"),
                ":root:not([data-bs-theme])[data-palette=\"%s\"]");
    }

    @Test
    void aFaintColourIsFoundOut() {
        assertThat(contrast("#777777", "#ffffff")).isLessThan(ENOUGH);
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    }

    private static void assertReadable(Palette palette, Map<String, String> grounds, String selector)
            throws IOException {
        Map<String, String> accents = colours("palettes.css", selector.formatted(palette.code()));
        for (String accent : List.of("--accent", "--accent-deep")) {
            for (String ground : GROUNDS) {
                assertThat(contrast(accents.get(accent), grounds.get(ground)))
                        .as(palette + " " + accent + " on " + ground + " by " + selector)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
            assertThat(contrast(accents.get("--on-accent"), accents.get(accent)))
                    .as(palette + " words on " + accent + " by " + selector)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    /** The colours of the first rule for a selector. */
    private static Map<String, String> colours(String file, String selector) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/css", file))
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("@media[^{]*\\{", "");
        Map<String, String> colours = new HashMap<>();
        RULE.matcher(css)
                .results()
                .filter(rule ->
                        List.of(rule.group(1).strip().split("\\s*,\\s*")).contains(selector))
                .findFirst()
                .ifPresent(rule -> COLOUR.matcher(rule.group(2))
                        .results()
                        .forEach((MatchResult colour) -> colours.put(colour.group(1), colour.group(2))));
        assertThat(colours).as(selector).isNotEmpty();
        return colours;
    }

    /** As WCAG 2.2 works it out. */
    private static double contrast(String one, String other) {
        double first = light(one);
        double second = light(other);
        return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
    }

    private static double light(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8 & 255) + .0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
