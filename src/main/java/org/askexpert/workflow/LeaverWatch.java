package org.askexpert.workflow;

import java.util.concurrent.TimeUnit;
import org.askexpert.question.FindLeftWork;
import org.askexpert.question.MoveFromLeaver;
import org.askexpert.question.Reference;
import org.askexpert.recheck.FindLeftRechecks;
import org.askexpert.recheck.TakeBackRecheck;
import org.askexpert.shared.Viewer;
import org.askexpert.staffing.LookAfterLeavers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes whose work is left behind. Each question moves in a transaction of its own; what somebody
 * else moved meanwhile is done, and what fails is tried next time.
 */
@Component
class LeaverWatch implements LookAfterLeavers {

    private static final Logger LOG = LoggerFactory.getLogger(LeaverWatch.class);

    private final FindLeftWork questions;
    private final MoveFromLeaver move;
    private final FindLeftRechecks rechecks;
    private final TakeBackRecheck takeBack;

    LeaverWatch(FindLeftWork questions, MoveFromLeaver move, FindLeftRechecks rechecks, TakeBackRecheck takeBack) {
        this.questions = questions;
        this.move = move;
        this.rechecks = rechecks;
        this.takeBack = takeBack;
    }

    @Override
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    public void look() {
        Viewer system = Viewer.system();
        questions
                .waiting(system)
                .forEach(left -> attempt(left.reference(), () -> move.move(left.reference(), left.owner(), system)));
        rechecks.waiting(system).forEach(left -> attempt(left, () -> takeBack.takeBack(left, system)));
    }

    private static void attempt(Reference reference, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException tooLate) {
            LOG.info(
                    "{} stays where it is for now: {}",
                    reference.code(),
                    tooLate.getClass().getSimpleName());
        }
    }
}
