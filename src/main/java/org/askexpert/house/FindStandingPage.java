package org.askexpert.house;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** A standing page as it is now. */
@UseCase
@Transactional(readOnly = true)
public class FindStandingPage {

    private final StandingTexts texts;
    private final FindHouse house;

    FindStandingPage(StandingTexts texts, FindHouse house) {
        this.texts = texts;
        this.house = house;
    }

    public StandingView page(StandingPage page, Viewer viewer) {
        StandingText text = texts.findFirstByPageOrderByVersionDesc(page)
                .orElseThrow(() -> new IllegalStateException("standing_text has no row for " + page.code()));
        return new StandingView(
                page, text.version(), Placeholders.fill(text.html(), house.house(viewer)), text.createdAt());
    }
}
