package org.askexpert.house;

import org.askexpert.shared.Coded;

/** Pages of standing text, which editors write. */
public enum StandingPage implements Coded {
    PRIVACY,
    ACCESSIBILITY,
    HELP
}
