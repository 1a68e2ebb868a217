package org.askexpert.story;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.people.PersonId;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** Every look a reviewer took. */
@Component
class ReviewTeller implements StoryTeller {

    private static final String SELECT = "select new org.askexpert.story.ReviewTeller$Look(r.reviewerId, r.verdict,"
            + " r.reasons, r.reviewComment, r.revision, r.decidedAt) from Review r join r.question q";

    /** One review. */
    record Look(PersonId reviewer, String verdict, String reasons, String comment, int revision, Instant at) {}

    @Override
    public List<StoryEvent> tell(SeenQuestion question) {
        return question.rows(SELECT, "order by r.id", Look.class).stream()
                .map(look -> StoryEvent.of(Happening.REVIEWED, look.at())
                        .by(look.reviewer())
                        .on(look.revision())
                        .because(why(look))
                        .saying(look.comment()))
                .toList();
    }

    private static String[] why(Look look) {
        Stream<String> reasons = look.reasons().isEmpty()
                ? Stream.empty()
                : Arrays.stream(look.reasons().split(","));
        return Stream.concat(Stream.of("desk.said." + look.verdict()), reasons.map(code -> "desk.reason." + code))
                .toArray(String[]::new);
    }
}
