package org.askexpert.recheck;

import java.time.Instant;

/** Where a re-check stands, as others read it. */
record CourseView(
        RecheckStage stage, RecheckOutcome outcome, boolean overdue, Instant opened, Instant remindAt, Instant due) {}
