package org.askexpert.audit;

import java.util.List;

/**
 * A stretch of the record, newest first.
 *
 * @param previous where newer ones end, or null at the beginning
 * @param next where older ones begin, or null at the end
 */
public record AuditPage(List<AuditLine> lines, String previous, String next) {
    public AuditPage {
        lines = List.copyOf(lines);
    }
}
