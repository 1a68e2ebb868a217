package org.askexpert.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A refusal: one type with two faces, a page and {@code application/problem+json}. Messages are for people, name what
 * to do next and never repeat what somebody typed.
 */
public class Problem extends RuntimeException {

    /** What went wrong, as a status. */
    public enum Kind {
        MALFORMED(400, "Not understood"),
        UNAUTHENTICATED(401, "Sign in to continue"),
        FORBIDDEN(403, "You do not have access"),
        UNKNOWN(404, "Not found"),
        WRONG_METHOD(405, "Not possible here"),
        NOT_ACCEPTABLE(406, "Not available in this form"),
        CONFLICT(409, "Not possible now"),
        GONE(410, "Withdrawn"),
        STALE(412, "Changed in the meantime"),
        TOO_LARGE(413, "Too large"),
        UNSUPPORTED(415, "Unsupported type"),
        INVALID(422, "There is a problem"),
        MISSING_REVISION(428, "Revision needed"),
        TOO_MANY(429, "Too many tries"),
        BROKEN(500, "There is a problem with the service"),
        UNDECIDABLE(503, "Unavailable");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }
    }

    /** What is wrong with one field; the message says how to mend it. */
    public record FieldError(String field, String message) {}

    private final Kind kind;
    private final String code;
    private final List<FieldError> errors;
    private final Integer currentRevision;
    private final Duration retryAfter;

    public Problem(Kind kind, String detail) {
        this(kind, null, detail, List.of(), null, null);
    }

    public Problem(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of(), null, null);
    }

    protected Problem(
            Kind kind,
            String code,
            String detail,
            List<FieldError> errors,
            Integer currentRevision,
            Duration retryAfter) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.currentRevision = currentRevision;
        this.retryAfter = retryAfter;
    }

    /** What does not exist, and what the viewer may not know of: the same answer, byte for byte. */
    public static Problem unknown() {
        return new Problem(Kind.UNKNOWN, "There is nothing at this address.");
    }

    public static Problem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(Kind.INVALID, null, "Some fields need another look.", errors, null, null);
    }

    /** Somebody saved in between. */
    public static Problem stale(int currentRevision) {
        return new Problem(Kind.STALE, null, "This changed after you opened it.", List.of(), currentRevision, null);
    }

    public static Problem tooMany(Duration retryAfter) {
        return new Problem(Kind.TOO_MANY, null, "Too many tries. Try again later.", List.of(), null, retryAfter);
    }

    /** Rights, limits or the database cannot be asked just now. */
    public static Problem unavailable(Duration retryAfter) {
        String detail = "The service cannot answer just now. Try again shortly.";
        return new Problem(Kind.UNDECIDABLE, null, detail, List.of(), null, retryAfter);
    }

    /** Somebody else was first, or the stage does not allow it. */
    public static Problem conflict(String detail) {
        return new Problem(Kind.CONFLICT, detail);
    }

    public Kind kind() {
        return kind;
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The revision that is current now; only with {@link Kind#STALE}. */
    public Optional<Integer> currentRevision() {
        return Optional.ofNullable(currentRevision);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
