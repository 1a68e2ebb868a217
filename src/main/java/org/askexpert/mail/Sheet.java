package org.askexpert.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.mail.Paragraph.Kind;

/**
 * The sheet one letter is written on, from top to bottom: our own wording of it, and the values it is filled with. In
 * all words {0} is the reference of the question.
 */
final class Sheet {

    static final String REFERENCE = "reference";
    static final String LINKS = "links";

    private record Line(Kind kind, String key, String link, List<Blank> blanks) {}

    private final Words words;
    private final Letter letter;
    private final String prefix;
    private final String reference;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> foot = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<Paragraph> several = new ArrayList<>();

    Sheet(Words words, Letter letter, String reference) {
        this.words = words;
        this.letter = letter;
        this.prefix = letter.code() + ".";
        this.reference = reference;
        if (!reference.isEmpty()) values.put(REFERENCE, reference);
    }

    Sheet text(String key, Blank... blanks) {
        return add(lines, Kind.TEXT, prefix + key, null, blanks);
    }

    Sheet heading(String key) {
        return add(lines, Kind.HEADING, prefix + key, null);
    }

    Sheet link(String key, String address) {
        links.put(key, address);
        return add(lines, Kind.LINK, prefix + key, key);
    }

    /** Words that several letters share. */
    Sheet common(String key, Blank... blanks) {
        return add(lines, Kind.TEXT, "common." + key, null, blanks);
    }

    Sheet notice(String key, Blank... blanks) {
        return add(lines, Kind.NOTICE, "common." + key, null, blanks);
    }

    /** A paragraph that is all value: what it says depends on what happened. */
    Sheet said(String name, String saying) {
        return add(lines, Kind.TEXT, null, null, new Blank(name, saying));
    }

    /** As many links as there are; editors place them all together. */
    Sheet links(String key, Map<String, String> addresses) {
        addresses.forEach((name, address) ->
                several.add(new Paragraph(Kind.LINK, words.say(prefix + key, reference, name), address)));
        return add(lines, Kind.LINK, null, LINKS);
    }

    /** Words at the end that are the same in all letters, whatever editors write above them. */
    Sheet foot(String key, Blank... blanks) {
        return add(foot, Kind.TEXT, "common." + key, null, blanks);
    }

    private Sheet add(List<Line> to, Kind kind, String key, String link, Blank... blanks) {
        for (Blank blank : blanks) values.put(blank.name(), blank.value().toString());
        to.add(new Line(kind, key, link, List.of(blanks)));
        return this;
    }

    Letter letter() {
        return letter;
    }

    /** What stands for the names that are no links. */
    Map<String, String> values() {
        return values;
    }

    /** Where links lead, by name. */
    Map<String, String> links() {
        return links;
    }

    /** The links that are placed together; none in most letters. */
    List<Paragraph> several() {
        return several;
    }

    List<Paragraph> foot() {
        return foot.stream().map(this::paragraph).toList();
    }

    /** Our own wording, filled. */
    String subject() {
        return words.say(prefix + "subject", reference);
    }

    /** Our own wording, filled, with the foot. */
    List<Paragraph> paragraphs() {
        return Stream.concat(lines.stream(), foot.stream())
                .flatMap(line -> LINKS.equals(line.link) ? several.stream() : Stream.of(paragraph(line)))
                .toList();
    }

    private Paragraph paragraph(Line line) {
        List<Object> said = line.blanks.stream().map(Blank::value).toList();
        return new Paragraph(line.kind, say(line, reference, said), links.get(line.link));
    }

    /** Our own wording with the names of its values, as editors read and write it. */
    LetterText wording() {
        String name = reference.isEmpty() ? "" : Blank.mark(REFERENCE);
        String body = lines.stream()
                .map(line -> LetterText.line(
                        line.kind,
                        say(
                                line,
                                name,
                                line.blanks.stream()
                                        .map(blank -> Blank.mark(blank.name()))
                                        .toList()),
                        line.link))
                .collect(Collectors.joining("\n\n"));
        return new LetterText(words.say(prefix + "subject", name), body);
    }

    private String say(Line line, String first, List<?> others) {
        if (line.key == null) return others.isEmpty() ? "" : others.get(0).toString();
        return words.say(
                line.key, Stream.concat(Stream.of(first), others.stream()).toArray());
    }
}
