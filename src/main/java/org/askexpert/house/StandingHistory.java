package org.askexpert.house;

import java.util.List;

/**
 * A standing page as editors write it.
 *
 * @param markdown the text as it stands
 * @param versions all of them, the newest first
 */
public record StandingHistory(StandingPage page, String markdown, List<StandingVersion> versions) {
    public StandingHistory {
        versions = List.copyOf(versions);
    }

    public int version() {
        return versions.get(0).number();
    }
}
