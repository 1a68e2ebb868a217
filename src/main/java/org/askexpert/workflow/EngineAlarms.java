package org.askexpert.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.question.Incidents.Alarm;
import org.askexpert.question.Incidents.Trouble;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is wrong with the engine's jobs as a whole, and how often one of them failed. */
@Component
class EngineAlarms {

    private static final Duration LATE = Duration.ofMinutes(2);

    private static final String OVERDUE = """
            select count(*), min(coalesce(DUEDATE_, CREATE_TIME_)) from ACT_RU_JOB
            where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (LOCK_EXP_TIME_ is null or LOCK_EXP_TIME_ < :late)
                and (DUEDATE_ < :late or (DUEDATE_ is null and CREATE_TIME_ < :late))""";

    private static final String FAILURES = """
            select JOB_ID_, count(*) from ACT_HI_JOB_LOG
            where PROCESS_INSTANCE_ID_ in (:instances) and JOB_STATE_ = 1 group by JOB_ID_""";

    private final JdbcClient rows;
    private final HistoryService history;
    private final Clock clock;

    EngineAlarms(JdbcClient rows, HistoryService history, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.clock = clock;
    }

    List<Trouble> troubles() {
        return Stream.concat(late().stream(), stopped().stream()).toList();
    }

    /** How often the jobs of these processes failed, by job. */
    Map<String, Long> tries(Set<String> instances) {
        Map<String, Long> tries = new HashMap<>();
        if (instances.isEmpty()) return tries;
        rows.sql(FAILURES).param("instances", instances).query(row -> {
            tries.put(row.getString(1), row.getLong(2));
        });
        return tries;
    }

    private List<Trouble> late() {
        return rows
                .sql(OVERDUE)
                .param("late", Timestamp.from(clock.instant().minus(LATE)))
                .query((row, number) -> new Trouble(Alarm.JOBS_LATE, row.getLong(1), instant(row.getTimestamp(2))))
                .list()
                .stream()
                .filter(trouble -> trouble.number() > 0)
                .toList();
    }

    /** One cleaning job out of tries is enough: the engine plans no other. */
    private List<Trouble> stopped() {
        List<Job> stopped = history.findHistoryCleanupJobs().stream()
                .filter(job -> job.getRetries() == 0 || job.isSuspended())
                .toList();
        if (stopped.isEmpty()) return List.of();
        return List.of(new Trouble(
                Alarm.CLEANUP_STOPPED,
                stopped.size(),
                stopped.get(0).getCreateTime().toInstant()));
    }

    private static Instant instant(Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
