package org.askexpert.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.askexpert.mail.Paragraph.Kind;

/** A letter with its values in it, ready to be printed. */
record FilledLetter(String subject, List<Paragraph> paragraphs) {

    FilledLetter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** In our own wording. */
    static FilledLetter ours(Sheet sheet) {
        return new FilledLetter(sheet.subject(), sheet.paragraphs());
    }

    /** In the words of editors, but in ours where theirs would leave out what is needed. */
    static FilledLetter of(LetterText text, Sheet sheet) {
        FilledLetter ours = ours(sheet);
        FilledLetter theirs = written(text, sheet);
        String help = sheet.values().getOrDefault(LetterRules.HELP, "");
        return theirs.addresses().containsAll(ours.addresses()) && theirs.says(help) ? theirs : ours;
    }

    private List<String> addresses() {
        return paragraphs.stream()
                .map(Paragraph::address)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean says(String words) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.words().contains(words));
    }

    /** With our foot. A heading goes with the paragraph below it. */
    private static FilledLetter written(LetterText text, Sheet sheet) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Paragraph> headings = new ArrayList<>();
        for (WrittenLine line : text.lines()) {
            List<Paragraph> filled = filled(line, sheet);
            if (line.kind() == Kind.HEADING) {
                headings.addAll(filled);
                continue;
            }
            if (!filled.isEmpty()) paragraphs.addAll(headings);
            headings.clear();
            paragraphs.addAll(filled);
        }
        paragraphs.addAll(sheet.foot());
        return new FilledLetter(WrittenLine.fill(text.subject(), sheet.values()).orElseGet(sheet::subject), paragraphs);
    }

    private static List<Paragraph> filled(WrittenLine line, Sheet sheet) {
        if (Sheet.LINKS.equals(line.link())) return sheet.several();
        if (line.kind() == Kind.LINK && !sheet.links().containsKey(line.link())) return List.of();
        return WrittenLine.fill(line.words(), sheet.values())
                .map(words ->
                        List.of(new Paragraph(line.kind(), words, sheet.links().get(line.link()))))
                .orElse(List.of());
    }
}
