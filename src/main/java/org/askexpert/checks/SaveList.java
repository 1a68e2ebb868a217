package org.askexpert.checks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;

/** Makes the next version of a list; the older ones stay. */
@UseCase
class SaveList {

    static final int MOST_LINES = 200;
    static final int LONGEST_LINE = 140;

    private static final CleanText LINE = CleanText.line("lines", "A line", LONGEST_LINE);

    private final CheckLists lists;
    private final Audit audit;
    private final Clock clock;

    SaveList(CheckLists lists, Audit audit, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lines said twice count once, empty ones not at all; the same list again makes no version.
     *
     * @param read the version the writer had before them
     * @throws Problem forbidden to others, invalid field {@code lines}, stale where somebody else saved meanwhile
     */
    void save(ListKind kind, int read, List<ListLine> typed, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        List<ListLine> wanted = clean(typed);
        CheckList now = lists.latest(kind).orElseThrow(Problem::unknown);
        if (now.says(wanted)) return;
        CheckList next = lists.saveAndFlush(now.followedBy(read, wanted, editor.person(), clock.instant()));
        audit.record("save-list", "list", kind.code(), me, "version-" + next.version());
    }

    private static List<ListLine> clean(List<ListLine> typed) {
        List<ListLine> wanted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ListLine line : typed) {
            String words = LINE.optional(line.words());
            if (words == null) continue;
            if (seen.add(words.strip().toLowerCase(Locale.ROOT)))
                wanted.add(new ListLine(words.strip(), line.needed()));
        }
        if (wanted.size() > MOST_LINES) throw Problem.invalid("lines", "Enter 200 lines or less");
        return wanted;
    }
}
