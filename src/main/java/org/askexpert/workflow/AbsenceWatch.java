package org.askexpert.workflow;

import java.util.concurrent.TimeUnit;
import org.askexpert.planning.FindUnopened;
import org.askexpert.planning.LookAfterAbsent;
import org.askexpert.planning.ReofferUnopened;
import org.askexpert.planning.TellOfAbsence;
import org.askexpert.question.OwnedQuestion;
import org.askexpert.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few minutes who has gone away. Each question moves in a transaction of its own; where somebody else was
 * faster, an expert who accepts or another node, that one counts, and what is still to do is done next time.
 */
@Component
class AbsenceWatch implements LookAfterAbsent {

    private static final Logger LOG = LoggerFactory.getLogger(AbsenceWatch.class);

    private final FindUnopened find;
    private final ReofferUnopened reoffer;
    private final TellOfAbsence tell;

    AbsenceWatch(FindUnopened find, ReofferUnopened reoffer, TellOfAbsence tell) {
        this.find = find;
        this.reoffer = reoffer;
        this.tell = tell;
    }

    @Override
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    public void look() {
        Viewer system = Viewer.system();
        find.waiting(system).forEach(question -> attempt(question, system));
        tell.tell(system);
    }

    private void attempt(OwnedQuestion question, Viewer system) {
        try {
            reoffer.reoffer(question, system);
        } catch (RuntimeException tooLate) {
            LOG.info(
                    "{} stays where it is for now: {}",
                    question.reference().code(),
                    tooLate.getClass().getSimpleName());
        }
    }
}
