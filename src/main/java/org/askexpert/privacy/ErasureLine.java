package org.askexpert.privacy;

import java.time.Instant;

/**
 * One proof that something was erased.
 *
 * @param who editor who did it, or null
 * @param reason code, or null
 * @param rows how many rows went in all
 */
record ErasureLine(
        long id,
        Instant at,
        String by,
        String who,
        String reason,
        int questions,
        boolean textWent,
        long rows,
        int tables) {}
