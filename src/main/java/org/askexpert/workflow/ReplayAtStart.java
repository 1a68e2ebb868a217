package org.askexpert.workflow;

import org.askexpert.privacy.ReplayErasures;
import org.askexpert.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the program opens its doors, what an older backup brought back is erased again; if that fails, they stay shut. */
@Component
class ReplayAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayAtStart.class);

    private final ReplayErasures replay;
    private boolean done;

    ReplayAtStart(ReplayErasures replay) {
        this.replay = replay;
    }

    @Override
    public void start() {
        int again = replay.replay(Viewer.system());
        if (again > 0) LOG.warn("Erased {} questions again that an older backup had brought back", again);
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Long before the web server's. */
    @Override
    public int getPhase() {
        return 0;
    }
}
