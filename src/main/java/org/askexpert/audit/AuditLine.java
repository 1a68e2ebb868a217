package org.askexpert.audit;

import java.time.Instant;

/**
 * One recorded act.
 *
 * @param actorKind {@code staff}, {@code asker}, {@code reader} or {@code system}
 * @param actorId number of the person, or of the question whose asker acted; null for readers and the program
 * @param objectKey a reference, slug, number or keyed hash
 */
public record AuditLine(
        long id,
        Instant at,
        String actorKind,
        Long actorId,
        String verb,
        String objectKind,
        String objectKey,
        String code) {}
