package org.askexpert.offers;

import org.askexpert.question.RefusalReason;

/** Why an expert declines, as programs say it. */
record RefusalBody(RefusalReason reason, String note) {}
