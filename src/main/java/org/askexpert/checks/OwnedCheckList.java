package org.askexpert.checks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.askexpert.kept.ListChange;
import org.askexpert.kept.OwnedList;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;

/** A list of checks or of words of triage, with its versions. */
record OwnedCheckList(ListKind kind, CheckLists lists, RestoreList restore, MessageSource words) implements OwnedList {

    @Override
    public String code() {
        return kind.code();
    }

    @Override
    public String title() {
        String key = kind == ListKind.CHECKLIST ? "checks.checklist.title" : "checks.list." + kind.code() + ".title";
        return words.getMessage(key, null, Locale.UK);
    }

    @Override
    public String address() {
        return kind.address();
    }

    @Override
    public List<ListChange> changes(int below, int most, Viewer me) {
        me.mustBe(Role.EDITOR);
        return lists.versions(kind, below, Limit.of(most)).stream()
                .map(version -> new ListChange(version.number(), version.by(), version.at()))
                .toList();
    }

    @Override
    public String said(int version, Viewer me) {
        me.mustBe(Role.EDITOR);
        return lists.numbered(kind, version).orElseThrow(Problem::unknown).lines().stream()
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void bringBack(int version, int read, Viewer me) {
        restore.restore(kind, version, read, me);
    }

    private String line(ListLine line) {
        if (!line.needed()) return line.words();
        return line.words() + " (" + words.getMessage("checks.needed", null, Locale.UK) + ")";
    }
}
