package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.askexpert.AskAnExpert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database: what one of them writes, the other forgets with its next look. */
class TwoNodesTest {

    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void twoNodes() {
        first = node();
        second = node();
    }

    @AfterAll
    static void stop() {
        if (second != null) second.close();
        if (first != null) first.close();
    }

    @Test
    void theOtherNodeForgetsWithItsNextLook() {
        ArchiveShelves shelves = first.getAutowireCapableBeanFactory().createBean(ArchiveShelves.class);
        shelves.topics();
        String page = "/archive/" + shelves.entry(BACK, "Does it hurt?", Instant.parse("2026-06-01T09:00:00Z"));
        look();
        List<String> listed = List.of("/archive/topics/" + BACK, "/archive/feed.atom");
        listed.forEach(path ->
                assertThat(reading(second).text(path)).contains("Does it hurt?").doesNotContain("newer"));
        assertThat(reading(second).get(page).statusCode()).isEqualTo(200);

        shelves.entry(BACK, "A newer one", Instant.parse("2026-07-01T09:00:00Z"));
        first.getBean(JdbcClient.class)
                .sql("update entry set state = 'RETRACTED' where slug = 'does-it-hurt'")
                .update();
        first.getBean(JdbcClient.class)
                .sql("insert into entry_change (entry_id, changed_at) select id, now() from entry"
                        + " where slug = 'does-it-hurt'")
                .update();
        listed.forEach(path -> assertThat(reading(first).text(path)).contains("A newer one"));
        assertThat(reading(second).get(page).statusCode()).as("not yet").isEqualTo(200);

        look();

        listed.forEach(path ->
                assertThat(reading(second).text(path)).contains("A newer one").doesNotContain("Does it hurt?"));
        assertThat(reading(second).get(page).statusCode()).isEqualTo(410);
    }

    private static void look() {
        second.getBean(FollowChanges.class).look();
    }

    private static RawReading reading(ConfigurableApplicationContext node) {
        return new RawReading(
                ((ServletWebServerApplicationContext) node).getWebServer().getPort());
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(AskAnExpert.class)
                .run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:two-nodes;DB_CLOSE_DELAY=-1");
    }
}
