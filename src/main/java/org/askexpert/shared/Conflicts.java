package org.askexpert.shared;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells whether a failure means that somebody else changed the same rows at the same moment, whoever reported it. */
final class Conflicts {

    private static final String UNIQUE_KEY = "23505";
    private static final int UNIQUE_KEY_ON_MYSQL = 1062;
    private static final int LOCK_TIMEOUT_ON_H2 = 50_200; // Spring takes it for a slow query
    private static final int DEEPEST = 12;

    private Conflicts() {}

    static boolean isOne(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (isReported(cause)) return true;
        }
        return false;
    }

    /** By Spring, by JPA where it is flushed by hand, or by the database. */
    private static boolean isReported(Throwable cause) {
        return cause instanceof ConcurrencyFailureException
                || cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof SQLException sql && (isSameKey(sql) || sql.getErrorCode() == LOCK_TIMEOUT_ON_H2);
    }

    /** Two made the same row. */
    private static boolean isSameKey(SQLException sql) {
        return UNIQUE_KEY.equals(sql.getSQLState()) || sql.getErrorCode() == UNIQUE_KEY_ON_MYSQL;
    }
}
