package org.askexpert.shared;

import java.io.EOFException;
import java.time.Duration;
import java.util.Optional;
import org.apache.coyote.BadRequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns whatever was thrown into a problem that tells what to do and repeats nothing that somebody typed. */
final class ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslation.class);
    private static final Duration SHORTLY = Duration.ofSeconds(10);

    private ProblemTranslation() {}

    static Problem of(Throwable thrown) {
        Optional<Problem> ours = findIn(thrown, Problem.class);
        if (ours.isPresent()) return ours.get();
        if (isDatabaseAway(thrown)) {
            LOG.warn("Database cannot be reached: {}", thrown.getClass().getName());
            return Problem.unavailable(SHORTLY);
        }
        if (Conflicts.isOne(thrown) || thrown instanceof DuplicateKeyException) {
            return Problem.conflict("Somebody else was faster. Look at it again, then repeat.");
        }
        if (thrown instanceof AccessDeniedException) return plain(Problem.Kind.FORBIDDEN);
        return ofRequest(thrown).orElseGet(() -> broken(thrown));
    }

    static Problem ofStatus(int status) {
        return plain(kindOf(status));
    }

    static Problem.Kind kindOf(int status) {
        for (Problem.Kind kind : Problem.Kind.values()) if (kind.status() == status) return kind;
        return status < 500 ? Problem.Kind.MALFORMED : Problem.Kind.BROKEN;
    }

    private static Optional<Problem> ofRequest(Throwable thrown) {
        Optional<Problem> fields = FieldProblems.of(thrown);
        if (fields.isPresent()) return fields;
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) return Optional.of(wrongArgument(mismatch));
        if (thrown instanceof MaxUploadSizeExceededException) return Optional.of(plain(Problem.Kind.TOO_LARGE));
        if (isMalformed(thrown)) return Optional.of(plain(Problem.Kind.MALFORMED));
        if (thrown instanceof HttpRequestMethodNotSupportedException wrong) {
            return Optional.of(WrongMethod.allowing(wrong.getSupportedHttpMethods()));
        }
        if (thrown instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return Optional.of(ofStatus(response.getStatusCode().value()));
        }
        return Optional.empty();
    }

    private static boolean isMalformed(Throwable thrown) {
        return thrown instanceof HttpMessageNotReadableException
                || thrown instanceof MultipartException
                || thrown instanceof BadRequestException
                || thrown instanceof EOFException
                || thrown instanceof MethodArgumentConversionNotSupportedException;
    }

    /** What cannot be a reference or slug is answered like an unknown one. */
    private static Problem wrongArgument(TypeMismatchException mismatch) {
        boolean inPath = mismatch instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class);
        return inPath ? Problem.unknown() : plain(Problem.Kind.MALFORMED);
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        return findIn(thrown, CannotCreateTransactionException.class).isPresent()
                || findIn(thrown, DataAccessResourceFailureException.class).isPresent();
    }

    private static Problem broken(Throwable thrown) {
        BrokenRequest broken = BrokenRequest.traced();
        LOG.error("Broken request {}", broken.trace(), Silenced.of(thrown));
        return broken;
    }

    private static Problem plain(Problem.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> Problem.unknown();
            case UNDECIDABLE -> Problem.unavailable(SHORTLY);
            case MALFORMED -> new Problem(kind, "We could not understand the request.");
            case FORBIDDEN -> new Problem(kind, "Your account may not do this.");
            case UNAUTHENTICATED -> new Problem(kind, "Sign in, or send a bearer token.");
            case TOO_LARGE -> new Problem(kind, "Send less at once.");
            case UNSUPPORTED -> new Problem(kind, "Send this in another format.");
            case NOT_ACCEPTABLE -> new Problem(kind, "Ask for another format.");
            default -> new Problem(kind, "Try again later.");
        };
    }

    private static <T extends Throwable> Optional<T> findIn(Throwable thrown, Class<T> type) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 12; cause = cause.getCause(), depth++) {
            if (type.isInstance(cause)) return Optional.of(type.cast(cause));
        }
        return Optional.empty();
    }
}
