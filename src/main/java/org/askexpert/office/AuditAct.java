package org.askexpert.office;

import java.time.Instant;

/** One recorded act in words. */
record AuditAct(Instant at, String who, String what, String kind, String key, String code) {}
