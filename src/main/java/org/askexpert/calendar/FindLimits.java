package org.askexpert.calendar;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** All limits as they stand, and what was changed lately, for the editors who keep them. */
@UseCase
@Transactional(readOnly = true)
public class FindLimits {

    private static final Limit LATELY = Limit.of(20);

    private final TimeLimits limits;
    private final LimitChanges changes;

    FindLimits(TimeLimits limits, LimitChanges changes) {
        this.limits = limits;
        this.changes = changes;
    }

    public List<LimitView> all(Viewer me) {
        me.mustBe(Role.EDITOR);
        return limits.findAllByOrderByPosition().stream().map(TimeLimit::view).toList();
    }

    /** Counts saves: what a form must bring back. */
    public int version(Viewer me) {
        me.mustBe(Role.EDITOR);
        return changes.version();
    }

    public List<LimitHistory> lately(Viewer me) {
        me.mustBe(Role.EDITOR);
        return changes.latest(LATELY).stream().map(LimitChange::view).toList();
    }
}
