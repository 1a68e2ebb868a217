package org.askexpert.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The way on MySQL, where the program has a small account and another one owns the schema. */
@NeedsDocker
class AskToArchiveIT extends WholeWay {

    private static final MySqlServer.TwoAccounts ACCOUNTS = MySqlServer.freshSchemaOfTwo();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", ACCOUNTS.program()::url);
        settings.add("spring.datasource.username", ACCOUNTS.program()::user);
        settings.add("spring.datasource.password", ACCOUNTS.program()::password);
        settings.add("spring.flyway.user", ACCOUNTS.owner()::user);
        settings.add("spring.flyway.password", ACCOUNTS.owner()::password);
    }

    @Test
    void theProgramAddsToTheEvidenceAndChangesNothingInIt() throws SQLException {
        try (Connection program = program()) {
            for (String table : List.of("audit_event", "audit_seal", "erasure", "erasure_count", "erased_question")) {
                for (String act : List.of(
                        "delete from " + table, "truncate table " + table, "drop table " + table, update(table))) {
                    assertThatThrownBy(() -> program.createStatement().execute(act))
                            .as(act)
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("denied");
                }
            }
            program.createStatement()
                    .execute("insert into audit_event (happened_at, actor_kind, verb, object_kind, object_key)"
                            + " values (now(), 'system', 'try', 'grant', '1')");
            try (var rows =
                    program.createStatement().executeQuery("select count(*) from audit_event where verb = 'try'")) {
                rows.next();
                assertThat(rows.getInt(1)).isOne();
            }
        }
    }

    @Test
    void theProgramMakesNoTablesAndReadsNoListOfMigrations() throws SQLException {
        try (Connection program = program()) {
            for (String act : List.of(
                    "create table mine (id int)",
                    "alter table question add column more int",
                    "select * from flyway_schema_history")) {
                assertThatThrownBy(() -> program.createStatement().execute(act))
                        .as(act)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    private static String update(String table) {
        return switch (table) {
            case "audit_event" -> "update audit_event set verb = 'other'";
            case "audit_seal" -> "update audit_seal set events = 0";
            case "erasure" -> "update erasure set questions = 0";
            case "erasure_count" -> "update erasure_count set gone = 0";
            default -> "update erased_question set question_id = 0";
        };
    }

    private static Connection program() throws SQLException {
        var account = ACCOUNTS.program();
        return DriverManager.getConnection(account.url(), account.user(), account.password());
    }

    @Test
    void aBackupOfTheRunningProgramRestoresEveryRow() {
        List<String> backups = MySqlServer.backedUpAndRestored(ACCOUNTS.owner());

        assertThat(backups.get(0))
                .contains("INSERT INTO `question`", "INSERT INTO `ACT_RE_PROCDEF`", "INSERT INTO `entry`");
        assertThat(rows(backups.get(1))).isEqualTo(rows(backups.get(0)));
    }

    /** What a backup holds, apart from how the server words the tables. */
    private static List<String> rows(String backup) {
        return backup.lines().filter(line -> line.startsWith("INSERT INTO")).toList();
    }

    @Test
    void anOlderArchiveComesInByAJobAndIsTakenAlong() {
        Caller edith = new Caller("http://localhost:" + port, "demo-edith");
        String page = IntStream.range(0, 1_001)
                .mapToObj(one -> "Q: Was this 🛫 asked long ago, as number " + one + "?\nA: Yes, " + one + ".\n")
                .collect(Collectors.joining());
        String imports = "/office/archive/imports";

        var accepted = edith.postText(imports + "?topic=muscles-and-bones/back-spine", page);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String job = imports + "/" + accepted.json().get("job").asText();
        JsonNode done = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> edith.get(job).json(),
                        run -> run.get("state").asText().equals("done"));

        assertThat(done.get("imported").asInt()).isEqualTo(1_001);
        assertThat(edith.get("/office/archive/export").text())
                .contains("Was this 🛫 asked long ago, as number 0?", "as number 1000?");
    }
}
