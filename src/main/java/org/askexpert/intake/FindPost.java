package org.askexpert.intake;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** What has to go out by post, so that nobody without an email address is forgotten. */
@UseCase
@Transactional(readOnly = true)
class FindPost {

    private static final int PAGE = 20;

    /** @param next key to go on after, or null at the end */
    record Post(List<PostLine> lines, Long next) {
        Post {
            lines = List.copyOf(lines);
        }
    }

    private final EnteredQuestions entered;

    FindPost(EnteredQuestions entered) {
        this.entered = entered;
    }

    public Post after(long key, Viewer me) {
        me.mustBe(Role.EDITOR);
        List<PostLine> found = entered.toPost(key, Limit.of(PAGE + 1));
        boolean more = found.size() > PAGE;
        List<PostLine> lines = more ? found.subList(0, PAGE) : found;
        return new Post(lines, more ? lines.get(PAGE - 1).key() : null);
    }
}
