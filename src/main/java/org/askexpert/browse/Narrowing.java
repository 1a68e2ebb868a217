package org.askexpert.browse;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a reader wants of a topic.
 *
 * @param year of publication, or null for all
 * @param factsheet only answers that rest on a factsheet
 */
public record Narrowing(Integer year, boolean factsheet) {

    public static final Narrowing NONE = new Narrowing(null, false);

    /** Reads a form; nonsense narrows nothing. */
    static Narrowing from(String year, boolean factsheet) {
        return new Narrowing(year != null && year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null, factsheet);
    }

    boolean isNone() {
        return equals(NONE);
    }

    String condition() {
        String inYear = year == null ? "" : " and e.publishedAt >= :begin and e.publishedAt < :end";
        String resting = factsheet
                ? " and exists (select 1 from EntrySource f where f.revision = r and f.kind = FACTSHEET)"
                : "";
        return inYear + resting;
    }

    <T> TypedQuery<T> bound(TypedQuery<T> query) {
        if (year == null) return query;
        return query.setParameter("begin", firstOf(year)).setParameter("end", firstOf(year + 1));
    }

    private static Instant firstOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
