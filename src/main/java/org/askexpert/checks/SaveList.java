package org.askexpert.checks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.routing.KeepTerms;
import org.askexpert.routing.TermLine;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;

/** Makes the next version of a list; the older ones stay. */
@UseCase
class SaveList {

    private final CheckLists lists;
    private final KeepTerms terms;
    private final Audit audit;
    private final Clock clock;

    SaveList(CheckLists lists, KeepTerms terms, Audit audit, Clock clock) {
        this.lists = lists;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lines said twice count once, empty ones not at all; the same list again makes no version. Words of triage count
     * from now on.
     *
     * @param read the version the writer had before them
     * @throws Problem forbidden to others, invalid field {@code lines}, stale where somebody else saved meanwhile
     */
    void save(ListKind kind, int read, List<ListLine> typed, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        List<ListLine> wanted = clean(kind, typed);
        CheckList now = lists.latest(kind).orElseThrow(Problem::unknown);
        if (now.says(wanted)) return;
        CheckList next = lists.saveAndFlush(now.followedBy(read, wanted, editor.person(), clock.instant()));
        if (kind.isForTriage())
            terms.keep(kind.code(), next.lines().stream().map(ListLine::words).toList(), me);
        audit.record("save-list", "list", kind.code(), me, "version-" + next.version());
    }

    private static List<ListLine> clean(ListKind kind, List<ListLine> typed) {
        List<ListLine> wanted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < typed.size(); at++) {
            String words = words(kind, at + 1, typed.get(at).words());
            if (words == null) continue;
            if (seen.add(words.toLowerCase(Locale.ROOT)))
                wanted.add(new ListLine(words, typed.get(at).needed()));
        }
        if (wanted.size() > kind.mostLines())
            throw Problem.invalid("lines", String.format(Locale.ENGLISH, "Enter %,d lines or less", kind.mostLines()));
        return wanted;
    }

    /** What one line says, or null where it is empty; a refusal names the line as it was typed. */
    private static String words(ListKind kind, int line, String raw) {
        String words =
                CleanText.line("lines", "Line " + line, kind.longestLine()).optional(raw);
        if (words == null) return null;
        if (kind.isForTriage()) TermLine.check(line, words.strip());
        return words.strip();
    }
}
