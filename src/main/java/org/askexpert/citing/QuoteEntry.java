package org.askexpert.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.FindEntry;
import org.askexpert.archive.PublishedEntry;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Markdown;
import org.springframework.context.MessageSource;

/** Makes a quotation of an earlier answer, word by word, with the source it stands on. */
@UseCase
class QuoteEntry {

    private static final CleanText TEXT = CleanText.text("text", "Text", Limits.ANSWER);
    private static final Pattern LINK = Pattern.compile("href=\"/archive/([a-z0-9-]{1,80})\"");

    private final Writers writers;
    private final FindEntry findEntry;
    private final Dates dates;
    private final MessageSource words;

    QuoteEntry(Writers writers, FindEntry findEntry, Dates dates, MessageSource words) {
        this.writers = writers;
        this.findEntry = findEntry;
        this.dates = dates;
        this.words = words;
    }

    /**
     * Who quotes an answer that quotes another names that one as well.
     *
     * @throws Problem as {@link Writers#open}; gone where it was withdrawn; stale where it was changed after it was read; invalid where
     *     the words are not those of the answer
     */
    public Insertion quote(Reference reference, QuoteForm wanted, Viewer me) {
        writers.open(reference, me);
        PublishedEntry entry = findEntry.find(wanted.slug(), me);
        PublishedEntry.Text read = entry.text();
        if (wanted.revision() != read.revision()) throw Problem.stale(read.revision());
        List<SourceLine> sources = new ArrayList<>();
        sources.add(new SourceLine(SourceKind.ENTRY, entry.slug(), read.title(), null, null, read.revision()));
        if (wanted.extent() == Extent.SOURCE) return new Insertion(null, sources);
        String quoted = wanted.extent() == Extent.PAIR ? pair(read) : passage(wanted.text(), read);
        sources.addAll(named(quoted, entry));
        return new Insertion(new Quotation(entry.slug(), from(entry)).of(quoted), sources);
    }

    private static String pair(PublishedEntry.Text read) {
        String title = "**" + Quotation.plain(read.title().strip()) + "**";
        return String.join(
                "\n\n",
                title,
                read.question().markdown().strip(),
                read.answer().markdown().strip());
    }

    private static String passage(String typed, PublishedEntry.Text read) {
        String clean = TEXT.required(typed, "Choose the words to quote");
        Verbatim source = new Verbatim(
                Quotation.plain(read.title()),
                read.question().markdown(),
                read.answer().markdown());
        if (!source.holds(clean)) {
            throw Problem.invalid(
                    "text", "Quote whole words as they stand in the answer; leave out, but change nothing");
        }
        return clean;
    }

    /** Answers that the quoted words quote or link to, in the state that was read there. */
    private static List<SourceLine> named(String quoted, PublishedEntry entry) {
        return LINK.matcher(Markdown.render(quoted).html())
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(slug -> !slug.equals(entry.slug()))
                .distinct()
                .map(slug -> entry.sources().stream()
                        .filter(source -> source.kind() == SourceKind.ENTRY && slug.equals(source.slug()))
                        .findFirst()
                        .map(QuoteEntry::line)
                        .orElseGet(() -> new SourceLine(SourceKind.ENTRY, slug, null, null, null)))
                .toList();
    }

    private static SourceLine line(CitedSource source) {
        return new SourceLine(source.kind(), source.slug(), source.title(), null, null, source.revision());
    }

    private String from(PublishedEntry entry) {
        Object[] titleAndDate = {
            entry.text().title().strip(), dates.on(entry.dates().updated())
        };
        return words.getMessage("citing.quotation.from", titleAndDate, Locale.UK);
    }
}
