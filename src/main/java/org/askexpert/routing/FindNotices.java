package org.askexpert.routing;

import java.util.List;
import org.askexpert.house.FindHouse;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who writes such a text must read first: where to get help at once, if the words point to danger. */
@UseCase
@Transactional(readOnly = true)
public class FindNotices {

    private final WordLists words;
    private final NoticeTexts texts;
    private final FindHouse house;

    FindNotices(WordLists words, NoticeTexts texts, FindHouse house) {
        this.words = words;
        this.texts = texts;
        this.house = house;
    }

    /** Never says what triggered a notice. */
    public List<Notice> notices(String title, String body, Viewer me) {
        if (Wording.of(title, body).count(words.terms(WordKind.RED_FLAG.code())) == 0) return List.of();
        var numbers = house.house(me).emergency();
        return texts.findById(NoticeText.URGENT_CARE).map(text -> text.with(numbers)).stream()
                .toList();
    }
}
