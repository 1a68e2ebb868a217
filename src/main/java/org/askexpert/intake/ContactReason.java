package org.askexpert.intake;

import org.askexpert.shared.Coded;

/** Why an editor may need to know how to reach an asker. */
enum ContactReason implements Coded {
    SAFETY,
    BOUNCED_MAIL
}
