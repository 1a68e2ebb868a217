package org.askexpert.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.archive.EntryHistory.Comparison;
import org.askexpert.archive.EntryHistory.Step;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.TextDiff;
import org.springframework.transaction.annotation.Transactional;

/** Every revision of an entry with its notes, and what changed between two of them. */
@UseCase
@Transactional(readOnly = true)
public class FindHistory {

    private final Readable readable;
    private final EntryRevisions revisions;

    FindHistory(Readable readable, EntryRevisions revisions) {
        this.readable = readable;
        this.revisions = revisions;
    }

    /**
     * Finds it; compare its slug with the one asked for, and redirect from a former one.
     *
     * @param from older of the two revisions to compare, or null; {@code to} likewise; numbers without a revision count
     *     as the last two
     * @throws Problem unknown, or gone with the public note where the editors withdrew it
     */
    public EntryHistory find(String slug, Integer from, Integer to, Viewer viewer) {
        EntryRevision present = readable.at(slug);
        Entry entry = present.entry();
        Map<Integer, List<PublicNote>> notes = revisions.notesOn(entry.id()).stream()
                .collect(Collectors.groupingBy(
                        EntryNote::revision, Collectors.mapping(EntryNote::view, Collectors.toList())));
        List<Step> steps = revisions.rowsOf(entry.id()).stream()
                .map(row -> step(row, entry, notes.getOrDefault(row.number(), List.of())))
                .toList();
        return new EntryHistory(entry.slug(), present.text().title(), steps, compared(entry, from, to));
    }

    /** What came from elsewhere is as old as it was there. */
    private static Step step(RevisionRow row, Entry entry, List<PublicNote> notes) {
        var at = row.number() == 1 ? entry.dates().published() : row.createdAt();
        return new Step(row.number(), at, row.reviewers(), notes);
    }

    private Comparison compared(Entry entry, Integer from, Integer to) {
        int last = entry.revision();
        if (last == 1) return null;
        boolean exist = isOneOf(from, last) && isOneOf(to, last) && !from.equals(to);
        int older = exist ? Math.min(from, to) : last - 1;
        int newer = exist ? Math.max(from, to) : last;
        Map<Integer, PublishedEntry.Text> texts = revisions.numbered(entry.id(), List.of(older, newer)).stream()
                .map(EntryRevision::text)
                .collect(Collectors.toMap(PublishedEntry.Text::revision, Function.identity()));
        return compared(texts.get(older), texts.get(newer));
    }

    private static boolean isOneOf(Integer revision, int last) {
        return revision != null && revision >= 1 && revision <= last;
    }

    private static Comparison compared(PublishedEntry.Text older, PublishedEntry.Text newer) {
        return new Comparison(
                older.revision(),
                newer.revision(),
                TextDiff.between(older.title(), newer.title()),
                TextDiff.between(older.question().markdown(), newer.question().markdown()),
                TextDiff.between(older.answer().markdown(), newer.answer().markdown()));
    }
}
