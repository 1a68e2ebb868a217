/** The gate: secret links, rate and idempotency rows, security headers, limits before parsing. */
package org.askexpert.guard;
