package org.askexpert.house;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** One version of a standing page as it was, with the names the house has now. */
@UseCase
@Transactional(readOnly = true)
public class FindStandingVersion {

    private final StandingTexts texts;
    private final FindHouse house;

    FindStandingVersion(StandingTexts texts, FindHouse house) {
        this.texts = texts;
        this.house = house;
    }

    /** @throws Problem unknown, for a version that never was */
    public StandingView version(StandingPage page, int number, Viewer me) {
        me.mustBe(Role.EDITOR);
        StandingText text = texts.findByPageAndVersion(page, number).orElseThrow(Problem::unknown);
        return new StandingView(page, number, Placeholders.fill(text.html(), house.house(me)), text.createdAt());
    }
}
