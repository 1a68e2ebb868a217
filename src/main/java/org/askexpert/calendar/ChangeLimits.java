package org.askexpert.calendar;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes limits longer or shorter, for what begins from now on; clocks that run keep their dates. */
@UseCase
public class ChangeLimits {

    private final TimeLimits limits;
    private final LimitChanges changes;
    private final Audit audit;
    private final Clock clock;

    ChangeLimits(TimeLimits limits, LimitChanges changes, Audit audit, Clock clock) {
        this.limits = limits;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves what differs.
     *
     * @param read the version the writer had before them
     * @param wanted days by code; a code without a row is left aside
     * @throws Problem invalid, naming the code of each limit that is wrong; stale where somebody else saved meanwhile
     */
    public void change(int read, Map<String, Integer> wanted, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        List<TimeLimit> all = limits.findAllByOrderByPosition();
        refuseWrong(all, wanted);
        List<TimeLimit> changed = all.stream()
                .filter(limit -> days(limit, wanted) != limit.days())
                .toList();
        if (changed.isEmpty()) return;
        if (changes.version() != read) throw Problem.stale(changes.version());
        for (TimeLimit limit : changed) {
            int days = days(limit, wanted);
            changes.saveAndFlush(new LimitChange(limit, days, read + 1, editor.person(), clock.instant()));
            audit.record("change-limit", "limit", limit.code(), me, limit.days() + "-to-" + days);
            limit.last(days);
        }
    }

    private static int days(TimeLimit limit, Map<String, Integer> wanted) {
        return wanted.getOrDefault(limit.code(), limit.days());
    }

    private static void refuseWrong(List<TimeLimit> all, Map<String, Integer> wanted) {
        Map<String, TimeLimit> known = all.stream().collect(Collectors.toMap(TimeLimit::code, Function.identity()));
        List<Problem.FieldError> wrong = new ArrayList<>();
        for (TimeLimit limit : all) {
            int days = days(limit, wanted);
            if (days < 1 || days > limit.longest())
                wrong.add(error(limit, "Enter a number of days from 1 to " + limit.longest()));
            else
                limit.atMost().stream()
                        .map(known::get)
                        .filter(other -> days > days(other, wanted))
                        .findFirst()
                        .ifPresent(other -> wrong.add(tooLong(limit, other, days(other, wanted))));
        }
        if (!wrong.isEmpty()) throw Problem.invalid(wrong);
    }

    private static Problem.FieldError tooLong(TimeLimit limit, TimeLimit other, int days) {
        LimitView longer = other.view();
        return error(
                limit,
                limit.view().step() + ", " + limit.label() + ": enter " + days + " or less, as for ‘" + longer.step()
                        + ", " + longer.label() + "’");
    }

    private static Problem.FieldError error(TimeLimit limit, String message) {
        return new Problem.FieldError(limit.code(), message);
    }
}
