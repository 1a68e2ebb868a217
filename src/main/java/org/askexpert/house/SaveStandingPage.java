package org.askexpert.house;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Publishes the next version of a standing page; the older ones stay. */
@UseCase
public class SaveStandingPage {

    private final StandingTexts texts;
    private final Audit audit;
    private final Clock clock;

    SaveStandingPage(StandingTexts texts, Audit audit, Clock clock) {
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same text again makes no version.
     *
     * @param read the version the writer had before them
     * @throws Problem forbidden to others, invalid field {@code text}, stale where somebody else wrote meanwhile
     */
    public void save(StandingPage page, int read, String typed, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        StandingWords words = StandingWords.of(typed);
        StandingText now = texts.findFirstByPageOrderByVersionDesc(page).orElseThrow(Problem::unknown);
        if (now.says(words)) return;
        StandingText next = texts.saveAndFlush(now.followedBy(read, words, editor.person(), clock.instant()));
        audit.record("publish-standing-page", "page", page.code(), me, "version-" + next.version());
    }
}
