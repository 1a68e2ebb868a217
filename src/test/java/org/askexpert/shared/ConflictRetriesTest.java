package org.askexpert.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ConflictRetriesTest {

    private final List<Long> pauses = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void aConflictIsTriedAgain() {
        IntSupplier useCase = around(() -> {
            if (calls.incrementAndGet() < 3) throw new CannotAcquireLockException("deadlock");
            return 7;
        });
        assertThat(useCase.getAsInt()).isEqualTo(7);
        assertThat(calls).hasValue(3);
        assertThat(pauses).hasSize(2).allSatisfy(pause -> assertThat(pause).isBetween(50L, 400L));
    }

    @Test
    void aConflictIsOneWhoeverReportsIt() {
        for (RuntimeException conflict : List.of(
                new OptimisticLockException("flushed by hand"),
                new QueryTimeoutException("h2", new SQLTimeoutException("waited for a lock", "HYT00", 50200)),
                new DataIntegrityViolationException("h2", new SQLException("same key", "23505")),
                new DataIntegrityViolationException("mysql", new SQLException("same key", "23000", 1062)))) {
            calls.set(0);
            IntSupplier useCase = around(() -> {
                if (calls.incrementAndGet() < 2) throw conflict;
                return 7;
            });
            assertThat(useCase.getAsInt()).isEqualTo(7);
        }
    }

    @Test
    void theThirdConflictIsToldToThePerson() {
        IntSupplier useCase = around(() -> {
            calls.incrementAndGet();
            throw new CannotAcquireLockException("deadlock");
        });
        assertThatThrownBy(useCase::getAsInt)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThat(calls).hasValue(3);
    }

    @Test
    void insideATransactionNothingIsRepeated() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        IntSupplier useCase = around(() -> {
            calls.incrementAndGet();
            throw new CannotAcquireLockException("deadlock");
        });
        assertThatThrownBy(useCase::getAsInt).isInstanceOf(CannotAcquireLockException.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void anotherFailureIsNotRepeated() {
        IntSupplier useCase = around(() -> {
            calls.incrementAndGet();
            throw new DuplicateKeyException("there already");
        });
        assertThatThrownBy(useCase::getAsInt).isInstanceOf(DuplicateKeyException.class);
        assertThat(calls).hasValue(1);
    }

    private IntSupplier around(IntSupplier useCase) {
        ProxyFactory proxy = new ProxyFactory(IntSupplier.class, new ConflictRetries(pauses::add));
        proxy.setTarget(useCase);
        return (IntSupplier) proxy.getProxy();
    }
}
