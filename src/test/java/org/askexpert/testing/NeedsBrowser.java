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

/** Marks a test that drives {@link Browser}: left out without Chromium, a failure in CI. */
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
public @interface NeedsBrowser {

    /** Looks for Chromium before the test's Spring context is made. */
    class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
            var what = "Chromium (ASKEXPERT_CHROMIUM names its path)";
            return new Need(what, () -> Browser.chromium().isPresent(), Need.inCi())
                    .aloudOf(test.getRequiredTestClass().getSimpleName());
        }
    }
}
