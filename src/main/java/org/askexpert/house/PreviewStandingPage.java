package org.askexpert.house;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.SafeHtml;
import org.springframework.transaction.annotation.Transactional;

/** A standing text as it would look, unsaved. */
@UseCase
@Transactional(readOnly = true)
public class PreviewStandingPage {

    private final FindHouse house;

    PreviewStandingPage(FindHouse house) {
        this.house = house;
    }

    /** @throws Problem invalid field {@code text} */
    public SafeHtml preview(String typed, Viewer me) {
        me.mustBe(Role.EDITOR);
        return Placeholders.fill(StandingWords.of(typed).html(), house.house(me));
    }
}
