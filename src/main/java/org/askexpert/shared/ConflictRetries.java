package org.askexpert.shared;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongConsumer;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a use case again when somebody else changed the same rows at the same moment: three times, around the whole
 * transaction. A use case inside another one's transaction is left alone: only the whole can be repeated.
 */
class ConflictRetries implements MethodInterceptor {

    private static final int TRIES = 3;

    private final LongConsumer pause;

    /** @param pause waits so many milliseconds */
    ConflictRetries(LongConsumer pause) {
        this.pause = pause;
    }

    @Override
    public Object invoke(MethodInvocation useCase) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) return useCase.proceed();
        for (int left = TRIES; left > 1; left--) {
            try {
                return again(useCase).proceed();
            } catch (RuntimeException failure) {
                if (!Conflicts.isOne(failure)) throw failure;
                pause.accept(ThreadLocalRandom.current().nextLong(50, 400));
            }
        }
        try {
            return again(useCase).proceed();
        } catch (RuntimeException failure) {
            if (!Conflicts.isOne(failure)) throw failure;
            throw new Problem(
                    Problem.Kind.CONFLICT, "Somebody else did something here at the same moment. Open it again.");
        }
    }

    /** A fresh walk through what lies further in; proceeding twice would skip it. */
    private static MethodInvocation again(MethodInvocation useCase) {
        return useCase instanceof org.springframework.aop.ProxyMethodInvocation proxied
                ? proxied.invocableClone()
                : useCase;
    }
}
