package org.askexpert.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@NeedsDocker
class MySqlServerIT {

    @Test
    void theServerIsTheVersionOfProduction() throws SQLException {
        assertThat(ask(MySqlServer.freshSchema(), "select version()")).startsWith("9.7.");
    }

    @Test
    void eachSchemaIsNewAndEmpty() throws SQLException {
        var first = MySqlServer.freshSchema();
        var second = MySqlServer.freshSchema();
        assertThat(first.url()).isNotEqualTo(second.url());
        assertThat(ask(second, "select count(*) from information_schema.tables where table_schema = database()"))
                .isEqualTo("0");
    }

    @Test
    void theUserMayNotTouchTheServersOwnTables() {
        var schema = MySqlServer.freshSchema();
        assertThatThrownBy(() -> ask(schema, "select user from mysql.user")).isInstanceOf(SQLException.class);
    }

    @Test
    void textOutsideTheFirstPlaneComesBack() throws SQLException {
        assertThat(ask(MySqlServer.freshSchema(), "select '🦴𝔄'")).isEqualTo("🦴𝔄");
    }

    private static String ask(MySqlServer.Schema schema, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(schema.url(), schema.user(), schema.password());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
