package org.askexpert.routing;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who writes such a text must read first: where to get help at once, if the words point to danger. */
@UseCase
@Transactional(readOnly = true)
public class FindNotices {

    private final WordLists words;
    private final FindUrgentCare urgentCare;

    FindNotices(WordLists words, FindUrgentCare urgentCare) {
        this.words = words;
        this.urgentCare = urgentCare;
    }

    /** Never says what triggered a notice. */
    public List<Notice> notices(String title, String body, Viewer me) {
        boolean danger = Wording.of(title, body).count(words.terms(WordKind.RED_FLAG.code())) > 0;
        return danger ? List.of(urgentCare.notice(me)) : List.of();
    }
}
