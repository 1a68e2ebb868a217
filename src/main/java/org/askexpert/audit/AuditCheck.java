package org.askexpert.audit;

/**
 * What a look at the chain of seals found.
 *
 * @param seals how many agree, from the first on
 * @param events how many acts these close
 * @param open acts that no seal closes yet
 * @param broken the first seal that does not agree with the acts, or null
 */
public record AuditCheck(long seals, long events, long open, AuditSeal broken) {

    public boolean isWhole() {
        return broken == null;
    }
}
