package org.askexpert.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables from the scripts in the engine's own jar, mended for MySQL 9.6 and newer. */
@Component
class EngineSchema implements JavaMigration {

    /** In the order in which they build on each other. The case tables stay for the day we leave this engine. */
    static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    private static final String DUE_JOBS = "create index ACT_IDX_JOB_DUEDATE on ACT_RU_JOB(DUEDATE_)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    /** Our test pins the scripts; Flyway need not read them at each start. */
    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        boolean mysql = connection.getMetaData().getDatabaseProductName().equals("MySQL");
        for (String part : PARTS) {
            String script = script(mysql ? "mysql" : "h2", part);
            run(connection, mysql ? mended(part, script) : script);
        }
        run(connection, DUE_JOBS);
    }

    static String script(String vendor, String part) throws IOException {
        String path = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part);
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * Four-byte characters everywhere; and no self-references of incidents, whose cascades MySQL 9.6 and newer refuse
     * to follow when an incident goes.
     */
    static String mended(String part, String script) {
        String wide = script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
        if (!part.equals("engine")) return wide;
        return without(without(wide, "ACT_FK_INC_CAUSE"), "ACT_FK_INC_RCAUSE");
    }

    private static String without(String script, String constraint) {
        String statement = "alter table ACT_RU_INCIDENT\\s+add constraint %s\\b[^;]*;".formatted(constraint);
        List<String> rest = List.of(Pattern.compile(statement).split(script, -1));
        if (rest.size() != 2) throw new IllegalStateException(constraint + " must stand in the script exactly once");
        return String.join("", rest);
    }

    private static void run(Connection connection, String script) {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        ScriptUtils.executeSqlScript(
                connection, new EncodedResource(new ByteArrayResource(bytes), StandardCharsets.UTF_8));
    }
}
