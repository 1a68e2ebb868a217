package org.askexpert.workflow;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings running processes over to the newest model, each in a transaction of its own: one that cannot come stays where
 * it is, works on with its old model, and is tried again. Editors see it with the reason.
 */
@Component
class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final int BATCH = 200;

    private final RuntimeService runtime;
    private final Behind behind;

    Upgrade(RuntimeService runtime, Behind behind) {
        this.runtime = runtime;
        this.behind = behind;
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        run();
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void again() {
        run();
    }

    /** Returns how many came over. */
    int run() {
        int moved = 0;
        for (Behind.Step step : behind.steps()) moved += bring(step);
        return moved;
    }

    private int bring(Behind.Step step) {
        int moved = 0;
        int left = 0;
        for (List<ProcessInstance> next = next(step, left); !next.isEmpty(); next = next(step, left)) {
            MigrationPlan plan = plan(step);
            if (plan == null) return 0;
            for (ProcessInstance one : next) {
                if (bring(one, plan)) moved++;
                else left++;
            }
        }
        if (moved + left > 0) {
            LOG.info("{}: {} moved to version {}, {} left behind", step.old().getId(), moved, tag(step), left);
        }
        return moved;
    }

    private List<ProcessInstance> next(Behind.Step step, int skipped) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(step.old().getId())
                .orderByProcessInstanceId()
                .asc()
                .listPage(skipped, BATCH);
    }

    /** Null where the models are so unlike that none could come. */
    private MigrationPlan plan(Behind.Step step) {
        try {
            MigrationPlanBuilder builder = runtime.createMigrationPlan(
                            step.old().getId(), step.target().getId())
                    .mapEqualActivities()
                    .updateEventTriggers();
            MovedSteps.of(step.old().getKey()).forEach(builder::mapActivities);
            return builder.build();
        } catch (ProcessEngineException unlike) {
            LOG.warn("No way leads from {} to version {}", step.old().getId(), tag(step));
            return null;
        }
    }

    private boolean bring(ProcessInstance one, MigrationPlan plan) {
        try {
            runtime.newMigration(plan)
                    .processInstanceIds(one.getId())
                    .skipCustomListeners()
                    .execute();
            return true;
        } catch (RuntimeException stays) {
            LOG.warn(
                    "Process {} stays with its model: {}",
                    one.getId(),
                    stays.getClass().getSimpleName());
            return false;
        }
    }

    private static String tag(Behind.Step step) {
        return step.target().getVersionTag();
    }
}
