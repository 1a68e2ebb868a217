package org.askexpert.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column of ours says what it holds, what for, and what removes it. */
@SpringBootTest
class DataRegisterTest {

    private static final Set<String> CLASSES = Set.of("public", "internal", "personal", "secret");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyColumnIsInTheRegisterAndNoOther() throws IOException {
        List<String> columns = jdbc
                .sql("select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'")
                .query((row, number) -> (row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT))
                .list()
                .stream()
                .filter(DataRegisterTest::isOurs)
                .toList();
        List<String> registered = lines().stream()
                .map(line -> line.split(",", -1))
                .map(parts -> (parts[0] + "." + parts[1]).toLowerCase(Locale.ROOT))
                .toList();
        assertThat(registered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void everyLineOfTheRegisterIsFilledIn() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            String[] parts = line.split(",", 5);
            assertThat(parts).hasSize(5).doesNotContain("");
            assertThat(CLASSES).contains(parts[2]);
        });
    }

    private static boolean isOurs(String column) {
        return !column.startsWith("act_") && !column.startsWith("flyway_");
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:db/register/*.csv")) {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
                reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(lines::add);
            }
        }
        return lines;
    }
}
