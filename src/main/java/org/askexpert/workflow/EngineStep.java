package org.askexpert.workflow;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.askexpert.shared.Viewer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * One call from our rooms into the engine. Our rows are written first, so that everybody locks in the same order and a
 * stale row stops the step. Who acts is known to the engine only as the number of a member of staff.
 */
@Component
class EngineStep {

    /** The engine's code for a deadlock. */
    private static final int DEADLOCK = 10_000;

    private final EntityManager rows;
    private final IdentityService identity;

    EngineStep(EntityManager rows, IdentityService identity) {
        this.rows = rows;
        this.identity = identity;
    }

    /** Takes the step; two at once end as one of Spring's concurrency failures, which the caller may try again. */
    <T> T take(Supplier<T> step) {
        rows.flush();
        identity.setAuthenticatedUserId(staff());
        try {
            return step.get();
        } catch (OptimisticLockingException conflict) {
            throw new OptimisticLockingFailureException("Two steps of one process at once", conflict);
        } catch (ProcessEngineException failure) {
            if (failure.getCode() != DEADLOCK) throw failure;
            throw new CannotAcquireLockException("Two steps waited for each other", failure);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static String staff() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean known = signedIn != null && signedIn.getPrincipal() instanceof Viewer.Staff;
        return known ? "staff-" + ((Viewer.Staff) signedIn.getPrincipal()).person() : null;
    }
}
