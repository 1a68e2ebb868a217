package org.askexpert.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.annotation.DirtiesContext;
import org.testcontainers.DockerClientFactory;

/**
 * Marks a test that runs against {@link MySqlServer}: left out without Docker, a failure in CI. Its context closes with it,
 * before the server does: one that outlives the server looks for it for half a minute.
 */
@DirtiesContext
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsDocker.Condition.class)
public @interface NeedsDocker {

    /** Asks Docker before the test's Spring context is made. */
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            return new Need("Docker", DockerClientFactory.instance()::isDockerAvailable, Need.inCi())
                    .aloudOf(test.getRequiredTestClass().getSimpleName());
        }
    }
}
