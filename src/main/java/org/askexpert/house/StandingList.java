package org.askexpert.house;

import java.util.List;
import java.util.Locale;
import org.askexpert.kept.ListChange;
import org.askexpert.kept.OwnedList;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;

/** A standing page with its versions. */
record StandingList(StandingPage page, StandingTexts texts, SaveStandingPage save, MessageSource words)
        implements OwnedList {

    @Override
    public String code() {
        return "page-" + page.code();
    }

    @Override
    public String title() {
        return words.getMessage("shared.standing." + page.code(), null, Locale.UK);
    }

    @Override
    public String address() {
        return "/office/pages/" + page.code();
    }

    @Override
    public List<ListChange> changes(int below, int most, Viewer me) {
        me.mustBe(Role.EDITOR);
        return texts.history(page).stream()
                .filter(version -> version.number() < below)
                .limit(most)
                .map(version -> new ListChange(version.number(), version.by(), version.at()))
                .toList();
    }

    @Override
    public String said(int version, Viewer me) {
        me.mustBe(Role.EDITOR);
        return text(version).markdown();
    }

    @Override
    public void bringBack(int version, int read, Viewer me) {
        save.save(page, read, text(version).markdown(), me);
    }

    private StandingText text(int version) {
        return texts.findByPageAndVersion(page, version).orElseThrow(Problem::unknown);
    }
}
