package org.askexpert.privacy;

import java.time.Duration;
import java.util.List;
import org.askexpert.question.Stage;
import org.askexpert.shared.Coded;

/** What is kept for how long after a question has come to its end. */
enum RetentionRule implements Coded {
    /** The question itself, also the private original behind a public edition. */
    UNPUBLISHED(List.of(Stage.ANSWERED, Stage.PUBLISHED, Stage.NOT_TAKEN)),
    WITHDRAWN(List.of(Stage.WITHDRAWN)),
    /** Name and address of who asked. */
    CONTACT(List.of(Stage.ANSWERED, Stage.PUBLISHED, Stage.NOT_TAKEN));

    private final List<Stage> stages;

    RetentionRule(List<Stage> stages) {
        this.stages = stages;
    }

    List<Stage> stages() {
        return stages;
    }

    Duration kept(RetentionSettings settings) {
        return Duration.ofDays(
                switch (this) {
                    case UNPUBLISHED -> settings.unpublishedDays();
                    case WITHDRAWN -> settings.withdrawnDays();
                    case CONTACT -> settings.contactDays();
                });
    }
}
