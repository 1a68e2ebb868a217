package org.askexpert.intake;

import java.time.Instant;

/** What opens the asker's page for half an hour; seen this once. */
public record AskerSession(String token, Instant expiresAt) {}
