package org.askexpert.question;

import java.time.Instant;

/** An assignment as the desk shows it. */
public record AssignmentView(
        String expert,
        String name,
        AssignmentState state,
        AssignedBy by,
        Instant offeredAt,
        Instant respondBy,
        Instant finishBy,
        Instant endedAt,
        RefusalReason reason,
        String note) {}
