package org.askexpert.routing;

import org.askexpert.house.FindHouse;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Where to get help at once, with the numbers of the house. */
@UseCase
@Transactional(readOnly = true)
public class FindUrgentCare {

    private final NoticeTexts texts;
    private final FindHouse house;

    FindUrgentCare(NoticeTexts texts, FindHouse house) {
        this.texts = texts;
        this.house = house;
    }

    public Notice notice(Viewer me) {
        NoticeText text = texts.findById(NoticeText.URGENT_CARE)
                .orElseThrow(() -> new IllegalStateException("notice has no row " + NoticeText.URGENT_CARE));
        return text.with(house.house(me).emergency());
    }
}
