package org.askexpert.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/** What readers told us, for editors. */
@UseCase
@Transactional(readOnly = true)
public class FindFeedback {

    private static final int SIZE = 20;

    /** How much waits for an editor. */
    public record Waiting(long reports, long comments) {
        public long all() {
            return reports + comments;
        }
    }

    /** How many readers found an entry useful, and how many did not. */
    public record Usefulness(long yes, long no) {}

    private final Opinions opinions;
    private final EntryReports reports;

    FindFeedback(Opinions opinions, EntryReports reports) {
        this.opinions = opinions;
        this.reports = reports;
    }

    /** A stretch of one list, newest first. */
    public FeedbackList list(FeedbackQuery query, Viewer me) {
        me.mustBe(Role.EDITOR);
        FeedbackState state = query.state();
        Limit most = Limit.of(SIZE + 1);
        return query.comments()
                ? stretch(
                        query,
                        opinions.count(state),
                        place -> opinions.behind(state, place, most),
                        place -> opinions.before(state, place, most))
                : stretch(
                        query,
                        reports.count(state),
                        place -> reports.behind(state, place, most),
                        place -> reports.before(state, place, most));
    }

    public Waiting waiting(Viewer me) {
        me.mustBe(Role.EDITOR);
        return new Waiting(reports.count(FeedbackState.OPEN), opinions.count(FeedbackState.OPEN));
    }

    /** @param slugs every address of the entry */
    public Usefulness about(Collection<String> slugs, Viewer me) {
        me.mustBe(Role.EDITOR);
        return new Usefulness(opinions.countAbout(slugs, true), opinions.countAbout(slugs, false));
    }

    private static FeedbackList stretch(
            FeedbackQuery query,
            long total,
            LongFunction<List<FeedbackLine>> behind,
            LongFunction<List<FeedbackLine>> before) {
        if (query.before() == null) {
            List<FeedbackLine> found = behind.apply(query.after() == null ? Long.MAX_VALUE : query.after());
            List<FeedbackLine> shown = found.subList(0, Math.min(SIZE, found.size()));
            Long previous = query.after() == null || shown.isEmpty()
                    ? null
                    : shown.get(0).id();
            Long next = found.size() > SIZE ? shown.get(SIZE - 1).id() : null;
            return new FeedbackList(shown, total, previous, next);
        }
        List<FeedbackLine> found = before.apply(query.before());
        List<FeedbackLine> shown = new ArrayList<>(found.subList(0, Math.min(SIZE, found.size())));
        Collections.reverse(shown);
        Long previous = found.size() > SIZE ? shown.get(0).id() : null;
        return new FeedbackList(
                shown,
                total,
                previous,
                shown.isEmpty() ? null : shown.get(shown.size() - 1).id());
    }
}
