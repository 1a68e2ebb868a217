package org.askexpert.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.MySqlServer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * What the desk's lists cost with few and with many open questions: run it with
 * {@code mvn test -Dtest.jit= -Dtest=DeskBenchmark}, on MySQL with {@code -Dbenchmark.mysql=true}. Where others work on
 * the same machine, {@code -Dbenchmark.percentile=50} tells more. Its name keeps it out of every other run.
 */
@SpringBootTest(properties = {"askexpert.demo.samples=false", "askexpert.guard.rate-factor=1000"})
@AutoConfigureMockMvc
@Timeout(value = 1, unit = TimeUnit.HOURS)
class DeskBenchmark {

    private static final int SMALL = 100;
    private static final int LARGE = Integer.getInteger("benchmark.questions", 100_000);
    private static final int REQUESTS = Integer.getInteger("benchmark.requests", 100);
    private static final int PERCENTILE = Integer.getInteger("benchmark.percentile", 95);
    /** So short that with few questions the next page is as full as with many: else its length would be compared. */
    private static final int PAGE = 10;

    private static final int BATCH = 1_000;
    private static final int TOPICS = 4;
    private static final int MINE = 25;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Instant FIRST = Instant.parse("2026-01-01T09:00:00Z");
    private static final List<String> LISTS = List.of(
            "mine&sort=due",
            "open",
            "open&sort=topic",
            "review&sort=due",
            "review&sort=topic",
            "review&sort=received",
            "triage",
            "triage&sort=topic",
            "all",
            "all&sort=due",
            "all&sort=topic");

    @TempDir
    private static java.nio.file.Path folder;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private CountDesk countDesk;

    private final List<TopicId> topics = new ArrayList<>();
    private Viewer me;
    private int filled;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("askexpert.data-folder", folder::toString);
        if (!Boolean.getBoolean("benchmark.mysql")) {
            settings.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder + "/desk;OPTIMIZE_REUSE_RESULTS=0");
            return;
        }
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }

    @Test
    void aFullDeskListsAsQuicklyAsAnEmptyOne() throws Exception {
        furnish();
        fill(SMALL);
        measure(); // warms up
        Map<String, Double> small = measure();
        long begun = System.nanoTime();
        fill(LARGE);
        System.out.printf("filled in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
        Map<String, Double> large = measure();
        System.out.printf("%-28s %10d %10d %8s%n", "p" + PERCENTILE + " in ms, open questions", SMALL, LARGE, "ratio");
        small.forEach((list, few) ->
                System.out.printf("%-28s %10.2f %10.2f %8.2f%n", list, few, large.get(list), large.get(list) / few));
        small.forEach((list, few) -> assertThat(large.get(list)).as(list).isLessThanOrEqualTo(1.5 * few));
    }

    private void furnish() {
        Viewer founder = new Viewer.Staff(0, "founder", Set.of(Role.EDITOR, Role.ADMINISTRATOR));
        for (int i = 0; i < TOPICS; i++) {
            topics.add(createTopic.create(new NewTopic(null, "bench-" + i, "Topic " + i, false), founder));
        }
        Set<Role> all = Set.of(Role.EXPERT, Role.REVIEWER, Role.EDITOR);
        var person =
                new NewPerson("bench", "Bench", "bench@example.org", all, Set.of(topics.get(0), topics.get(1)), null);
        long id = register.register(person, "six quiet herons", "token-bench", founder)
                .number();
        me = new Viewer.Staff(id, "bench", all);
    }

    /** Nearly half waits for any expert, a quarter is in review, a fifth being written, the rest waits for an editor. */
    private void fill(int wanted) {
        List<Object[]> questions = new ArrayList<>();
        while (filled < wanted) {
            questions.add(question(filled++));
            if (questions.size() == BATCH || filled == wanted) insert(questions);
        }
        if (Boolean.getBoolean("benchmark.mysql")) rows.execute("analyze table question, draft_revision");
        else rows.execute("analyze");
    }

    private Object[] question(int number) {
        int share = number % 20;
        boolean waits = share < 11;
        boolean review = !waits && share < 16;
        boolean mine = !waits && !review && number < SMALL + MINE;
        long holder = waits ? 0 : mine ? me.staff().person() : 1_000_000L + number % 1_000;
        Timestamp due = Timestamp.from(FIRST.plusSeconds(3_600L * (number % 10_000)));
        return new Object[] {
            reference(number),
            waits ? "TRIAGE" : review ? "IN_REVIEW" : "DRAFTING",
            !waits ? "NOBODY" : share < 9 ? "EXPERT" : "EDITOR",
            "Question " + number + " about a back that hurts in the morning",
            "Since Monday.",
            topics.get(number * 7 % 11 % TOPICS).number(),
            share == 3 ? "URGENT" : "ORDINARY",
            review ? "IN_REVIEW" : "PREPARING",
            waits ? null : holder,
            waits ? null : due,
            waits ? null : due,
            review ? 1 : 0,
            Timestamp.from(FIRST.plusSeconds(number)),
            Timestamp.from(FIRST.plusSeconds(number))
        };
    }

    private void insert(List<Object[]> questions) {
        rows.batchUpdate(
                "insert into question (reference, stage, waiting, title, body, topic_id, lane, edition, assignee_id,"
                        + " respond_by, finish_by, revision, received_at, changed_at, version, held, language, publish,"
                        + " consent_version, returned, required_approvals)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, 'en', 'ANONYMOUS', 1, false, 1)",
                questions);
        rows.update("insert into draft_revision (question_id, number, author_id, answer, answer_html, created_at)"
                + " select q.id, 1, q.assignee_id, 'Keep moving.', '<p>Keep moving.</p>', q.received_at from question q"
                + " where q.stage = 'IN_REVIEW' and not exists"
                + " (select 1 from draft_revision d where d.question_id = q.id)");
        questions.clear();
    }

    private static String reference(int number) {
        StringBuilder code = new StringBuilder();
        for (int left = number + 1, i = 0; i < 8; i++, left /= 32) code.append(ALPHABET.charAt(left % 32));
        return code.insert(4, '-').toString();
    }

    private Map<String, Double> measure() throws Exception {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String list : LISTS) {
            String address = "/api/v1/desk?size=" + PAGE + "&list=" + list;
            figures.put(list, percentile(() -> read(address)));
            figures.put(list + ", next", percentile(onward(address)));
        }
        figures.put("counts of the menu", percentile(() -> countDesk.counts(me)));
        return figures;
    }

    private Runnable onward(String address) throws Exception {
        String body = read(address);
        String next = body.replaceAll("(?s).*\"next\":\"?([^\"}]+)\"?}.*", "$1");
        return () -> read(address + (next.equals("null") ? "" : "&after=" + next));
    }

    private String read(String address) {
        try {
            var answer = mvc.perform(MockMvcRequestBuilders.get(address).header("Authorization", "Bearer token-bench"))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer.getContentAsString();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static double percentile(Runnable work) {
        double[] taken = new double[REQUESTS];
        for (int i = 0; i < REQUESTS / 4; i++) work.run();
        for (int i = 0; i < REQUESTS; i++) {
            long begun = System.nanoTime();
            work.run();
            taken[i] = (System.nanoTime() - begun) / 1_000_000.0;
        }
        Arrays.sort(taken);
        return taken[REQUESTS * PERCENTILE / 100];
    }
}
