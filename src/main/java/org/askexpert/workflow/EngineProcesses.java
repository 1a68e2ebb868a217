package org.askexpert.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.picture.Diagram;
import org.askexpert.picture.LeftBehind;
import org.askexpert.picture.Processes;
import org.askexpert.picture.Queue;
import org.askexpert.picture.Visit;
import org.askexpert.picture.Waiter;
import org.askexpert.question.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine's rows say about its processes. A step at work is a record without an end; a step that only begins in
 * a transaction of its own has no record yet but a job.
 */
@Component
class EngineProcesses implements Processes {

    private static final String AT_STEPS = """
            select PROC_DEF_KEY_, ACT_ID_, count(*) as waiting, min(START_TIME_) as oldest,
                sum(case when START_TIME_ < :aged then 1 else 0 end) as aged, 0 as stuck
            from ACT_HI_ACTINST
            where END_TIME_ is null and ACT_TYPE_ not in ('subProcess', 'multiInstanceBody')
            group by PROC_DEF_KEY_, ACT_ID_""";

    private static final String IN_JOBS = """
            select j.PROCESS_DEF_KEY_ as PROC_DEF_KEY_, d.ACT_ID_, count(*) as waiting, min(j.CREATE_TIME_) as oldest,
                sum(case when j.CREATE_TIME_ < :aged then 1 else 0 end) as aged,
                sum(case when j.RETRIES_ = 0 then 1 else 0 end) as stuck
            from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
            where j.TYPE_ = 'message' and j.PROCESS_DEF_KEY_ is not null
            group by j.PROCESS_DEF_KEY_, d.ACT_ID_""";

    private static final String WHO_WAITS = """
            select e.BUSINESS_KEY_, w.since from (
                select PROC_INST_ID_ as process, START_TIME_ as since from ACT_HI_ACTINST
                where END_TIME_ is null and PROC_DEF_KEY_ = :process and ACT_ID_ = :step
                union all
                select j.PROCESS_INSTANCE_ID_, j.CREATE_TIME_ from ACT_RU_JOB j
                join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                where j.TYPE_ = 'message' and j.PROCESS_DEF_KEY_ = :process and d.ACT_ID_ = :step) w
            join ACT_RU_EXECUTION e on e.ID_ = w.process
            order by w.since, e.BUSINESS_KEY_ limit :most""";

    private static final String VISITS = """
            select a.ACT_ID_, a.START_TIME_ as since, a.END_TIME_ as until, a.ACT_INST_STATE_ as state
            from ACT_HI_PROCINST p join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_
            where p.BUSINESS_KEY_ = :key and p.PROC_DEF_KEY_ = :process
            order by p.START_TIME_, a.START_TIME_, a.SEQUENCE_COUNTER_""";

    private static final String ABOUT_TO_BEGIN = """
            select d.ACT_ID_, j.CREATE_TIME_ as since, null as until, 0 as state
            from ACT_RU_EXECUTION e join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_
            join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
            where e.BUSINESS_KEY_ = :key and j.PROCESS_DEF_KEY_ = :process and j.TYPE_ = 'message'""";

    /** What the engine writes of a step that an event ended. */
    private static final int CANCELED = 2;

    private final JdbcClient rows;
    private final Stragglers stragglers;
    private final List<Diagram> diagrams;

    EngineProcesses(JdbcClient rows, Stragglers stragglers) {
        this.rows = rows;
        this.stragglers = stragglers;
        this.diagrams = Deployer.MODELS.stream()
                .filter(path -> path.endsWith(".bpmn"))
                .map(Model::at)
                .map(ModelDiagram::of)
                .toList();
    }

    @Override
    public List<Diagram> diagrams() {
        return diagrams;
    }

    @Override
    public List<Queue> queues(Instant agedBefore) {
        Map<String, Queue> queues = new HashMap<>();
        for (String sql : List.of(AT_STEPS, IN_JOBS)) {
            rows.sql(sql)
                    .param("aged", Timestamp.from(agedBefore))
                    .query(EngineProcesses::queue)
                    .list()
                    .forEach(queue -> queues.merge(queue.process() + " " + queue.step(), queue, Queue::and));
        }
        return List.copyOf(queues.values());
    }

    @Override
    public List<Waiter> waiters(String process, String step, int most) {
        return rows.sql(WHO_WAITS)
                .param("process", process)
                .param("step", step)
                .param("most", most)
                .query((row, number) -> new Waiter(row.getString(1), instant(row, "since")))
                .list();
    }

    @Override
    public List<Visit> way(Reference question) {
        List<Visit> way = new ArrayList<>();
        for (String sql : List.of(VISITS, ABOUT_TO_BEGIN)) {
            way.addAll(rows.sql(sql)
                    .param("key", question.code())
                    .param("process", Steps.QUESTION_TO_ANSWER)
                    .query(EngineProcesses::visit)
                    .list());
        }
        return List.copyOf(way);
    }

    @Override
    public List<LeftBehind> leftBehind() {
        return stragglers.all();
    }

    private static Queue queue(ResultSet row, int number) throws SQLException {
        return new Queue(
                row.getString("PROC_DEF_KEY_"),
                row.getString("ACT_ID_"),
                row.getLong("waiting"),
                row.getLong("aged"),
                row.getLong("stuck"),
                instant(row, "oldest"));
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                row.getString("ACT_ID_"),
                instant(row, "since"),
                instant(row, "until"),
                row.getInt("state") == CANCELED);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
