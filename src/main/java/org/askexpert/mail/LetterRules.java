package org.askexpert.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.mail.Paragraph.Kind;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Refusals;

/**
 * What a letter may say: no names but its own, no way to leave out what whoever gets it needs, no addresses but ours.
 *
 * @param names what is filled in, without the links
 * @param links each stands in it, on a line of its own
 * @param needed the names that must stand in it as well
 */
record LetterRules(Set<String> names, Set<String> links, Set<String> needed) {

    /** What somebody who may be in danger must read. */
    static final String HELP = "help";

    private static final String ALONE = " in a paragraph or notice with no other name in braces but {reference}";
    private static final CleanText SUBJECT = CleanText.line("subject", "Subject", 120);
    private static final CleanText BODY = CleanText.text("body", "Text", 6_000);
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?:|\\bwww\\.|\\]\\(");

    static LetterRules of(Sheet sample) {
        Set<String> links = new TreeSet<>(sample.links().keySet());
        if (!sample.several().isEmpty()) links.add(Sheet.LINKS);
        Set<String> needed = new TreeSet<>(sample.values().keySet());
        needed.retainAll(Set.of(HELP));
        return new LetterRules(new TreeSet<>(sample.values().keySet()), links, needed);
    }

    /** @throws Problem invalid fields {@code subject}, {@code body} */
    LetterText checked(LetterText typed) {
        Refusals refusals = new Refusals();
        String subject = refusals.take(() -> subject(typed.subject()));
        LetterText text = refusals.take(() -> body(subject, typed.body()));
        refusals.throwIfAny();
        return text;
    }

    private String subject(String typed) {
        String subject = SUBJECT.required(typed).strip();
        Set<String> allowed = new TreeSet<>(names);
        allowed.retainAll(Set.of(Sheet.REFERENCE));
        refuseNames("subject", subject, allowed);
        refuseAddresses("subject", subject);
        return subject;
    }

    private LetterText body(String subject, String typed) {
        String body = BODY.required(typed).strip();
        LetterText text = new LetterText(subject, body);
        List<String> linked = new ArrayList<>();
        for (WrittenLine line : text.lines()) {
            refuseNames("body", line.words(), names);
            if (line.link() != null) refuseNamesOfLink(line.words());
            refuseAddresses("body", line.words());
            if (line.link() != null) linked.add(line.link());
        }
        if (!links.containsAll(linked)) throw unknownName("body", links);
        Stream.concat(
                        links.stream().filter(link -> !linked.contains(link)),
                        needed.stream().filter(name -> text.lines().stream().noneMatch(line -> surelySays(line, name))))
                .findFirst()
                .ifPresent(this::refuseMissing);
        return text;
    }

    private void refuseMissing(String name) {
        if (!links.contains(name)) throw Problem.invalid("body", "Put " + Blank.mark(name) + ALONE);
        String line = name.equals(Sheet.LINKS) ? Blank.mark(name) : "[Words to press](" + Blank.mark(name) + ")";
        throw Problem.invalid("body", "Put in a line of its own: " + line);
    }

    /** A paragraph goes where one of its values is missing, and a heading with what stands below it. */
    private static boolean surelySays(WrittenLine line, String name) {
        return (line.kind() == Kind.TEXT || line.kind() == Kind.NOTICE)
                && named(line.words()).contains(name)
                && Set.of(name, Sheet.REFERENCE).containsAll(named(line.words()));
    }

    /** A link goes with its words where one of their values is missing. */
    private static void refuseNamesOfLink(String words) {
        if (!Set.of(Sheet.REFERENCE).containsAll(named(words))) {
            throw Problem.invalid("body", "Use no names in braces in the words of a link but {reference}");
        }
    }

    private static Set<String> named(String words) {
        return NAME.matcher(words).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }

    private void refuseNames(String field, String words, Set<String> allowed) {
        boolean known = allowed.containsAll(named(words));
        String rest = NAME.matcher(words).replaceAll("");
        if (!known || rest.contains("{") || rest.contains("}")) throw unknownName(field, allowed);
    }

    /** Whoever gets a letter from us follows its links. */
    private static void refuseAddresses(String field, String words) {
        if (ADDRESS.matcher(words).find()) {
            throw Problem.invalid(
                    field, "Use no web addresses: links stand in a line of their own, with one of the names");
        }
    }

    private static Problem unknownName(String field, Set<String> allowed) {
        if (allowed.isEmpty()) return Problem.invalid(field, "Use no names in braces here");
        String names = "{" + String.join("}, {", allowed) + "}";
        return Problem.invalid(field, "Use no names in braces here but " + names);
    }
}
