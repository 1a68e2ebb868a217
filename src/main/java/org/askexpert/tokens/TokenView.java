package org.askexpert.tokens;

import java.time.Instant;

/** A token as its owner sees it: never the token itself. */
record TokenView(long id, String name, TokenScope scope, Instant createdAt, Instant expiresAt, boolean over) {}
