package org.askexpert.workflow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Gives the program's account its rights table by table: evidence may be read and added to, everything else changed, the
 * list of migrations not touched. New tables get theirs with the migration that makes them.
 */
class AccountGrants implements Callback {

    /** What proves something later: rows that are never changed, nor taken out, by the program. */
    static final Set<String> EVIDENCE =
            Set.of("audit_event", "audit_seal", "erasure", "erasure_count", "erased_question", "retention_run");

    private static final String NOT_OURS = "flyway_schema_history";

    private final String account;

    AccountGrants(String user, String host) {
        this.account = quoted(user) + "@" + quoted(host);
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "grants";
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String table : tables(context.getConnection())) statement.execute(grant(table));
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "SPRING_FLYWAY_USER could not give SPRING_DATASOURCE_USERNAME its rights: it must own the schema"
                            + " with grant option, and the other account must exist",
                    refused);
        }
    }

    String grant(String table) {
        boolean isEvidence = EVIDENCE.contains(table.toLowerCase(Locale.ROOT));
        String rights = isEvidence ? "select, insert" : "select, insert, update, delete";
        return "grant " + rights + " on `" + table.replace("`", "``") + "` to " + account;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() order by table_name")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        tables.removeIf(NOT_OURS::equalsIgnoreCase);
        return tables;
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
