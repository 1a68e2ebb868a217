package org.askexpert.audit;

import java.time.Instant;

/**
 * What closes a stretch of the record.
 *
 * @param lastEvent number of the last act in it
 * @param events how many acts it closes
 * @param digest 64 hexadecimal digits, made with the one before
 */
public record AuditSeal(long number, Instant at, long lastEvent, long events, String digest) {}
