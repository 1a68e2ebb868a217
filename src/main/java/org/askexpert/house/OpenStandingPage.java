package org.askexpert.house;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** A standing page with all its versions, for whoever writes it. */
@UseCase
@Transactional(readOnly = true)
public class OpenStandingPage {

    private final StandingTexts texts;

    OpenStandingPage(StandingTexts texts) {
        this.texts = texts;
    }

    public StandingHistory open(StandingPage page, Viewer me) {
        me.mustBe(Role.EDITOR);
        List<StandingVersion> versions = texts.history(page);
        int newest = versions.get(0).number();
        StandingText text = texts.findByPageAndVersion(page, newest).orElseThrow(Problem::unknown);
        return new StandingHistory(page, text.markdown(), versions);
    }
}
