package org.askexpert.offers;

import org.askexpert.question.RefusalReason;

/** Why somebody declines by a link. */
record LinkForm(RefusalReason reason, String note) {}
