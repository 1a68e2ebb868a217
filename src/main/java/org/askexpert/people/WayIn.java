package org.askexpert.people;

import java.time.Duration;
import org.askexpert.shared.Coded;

/** Links by mail that let somebody choose a password: used once, and the newest replaces older ones. */
public enum WayIn implements Coded {
    INVITATION(Duration.ofHours(72)),
    PASSWORD_RESET(Duration.ofMinutes(10));

    private final Duration lifetime;

    WayIn(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
