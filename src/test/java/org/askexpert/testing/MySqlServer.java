package org.askexpert.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.containers.MySQLContainer;

/**
 * One MySQL 9.7 for all integration tests of a JVM, started by the first that asks; use with {@link NeedsDocker}.
 * All schemas share one user, so a test sees that the program minds only its own.
 */
public final class MySqlServer {

    private static final AtomicInteger MADE = new AtomicInteger();

    private MySqlServer() {}

    /** A new, empty schema; its user may do all in it and nothing with the server. */
    public static Schema freshSchema() {
        var name = "askexpert_" + MADE.incrementAndGet();
        asRoot("create schema " + name);
        var server = Running.SERVER;
        var url = "jdbc:mysql://" + server.getHost() + ":" + server.getMappedPort(MySQLContainer.MYSQL_PORT);
        return new Schema(url + "/" + name, server.getUsername(), server.getPassword());
    }

    /** The same with an account of its own for the program, which may do nothing yet. */
    public static TwoAccounts freshSchemaOfTwo() {
        var schema = freshSchema();
        var name = name(schema);
        var small = new Schema(schema.url(), name + "_app", "only-for-the-program");
        asRoot("create user '" + small.user() + "'@'%' identified by '" + small.password() + "'");
        asRoot("grant all on `" + name.replace("_", "\\_") + "`.* to '" + schema.user() + "'@'%' with grant option");
        return new TwoAccounts(schema, small);
    }

    /**
     * Takes a backup by the command of the README, loads it into an empty schema and takes one of that.
     *
     * @return the two backups
     */
    public static List<String> backedUpAndRestored(Schema schema) {
        String from = name(schema);
        String to = name(freshSchema());
        String first =
                inContainer("mysqldump --single-transaction --no-tablespaces --set-gtid-purged=OFF --skip-comments "
                        + from + " > /tmp/backup.sql && mysql " + to + " < /tmp/backup.sql && cat /tmp/backup.sql");
        String second = inContainer(
                "mysqldump --single-transaction --no-tablespaces --set-gtid-purged=OFF --skip-comments " + to);
        return List.of(first, second);
    }

    private static String inContainer(String command) {
        var server = Running.SERVER;
        String account = "export MYSQL_PWD=" + server.getPassword() + " && ";
        String asUser = command.replace("mysqldump ", "mysqldump -h 127.0.0.1 -u " + server.getUsername() + " ")
                .replace("mysql askexpert", "mysql -h 127.0.0.1 -u " + server.getUsername() + " askexpert");
        try {
            var done = server.execInContainer("sh", "-c", account + asUser);
            if (done.getExitCode() != 0) throw new IllegalStateException(done.getStderr());
            return done.getStdout();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String name(Schema schema) {
        return schema.url().substring(schema.url().lastIndexOf('/') + 1);
    }

    private static void asRoot(String sql) {
        try (var connection = root();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Connection root() throws SQLException {
        var server = Running.SERVER;
        return DriverManager.getConnection(server.getJdbcUrl(), "root", server.getPassword());
    }

    /** Where a schema is, as a person would configure it: a bare address without driver properties. */
    public record Schema(String url, String user, String password) {}

    /** One account owns the schema, the other is the program's. */
    public record TwoAccounts(Schema owner, Schema program) {}

    // Never stopped by hand: contexts that the test framework keeps must close before their database does.
    private static final class Running {

        @SuppressWarnings("resource")
        static final MySQLContainer<?> SERVER = new MySQLContainer<>("mysql:9.7")
                .withUsername("askexpert")
                .withPassword("only-for-tests")
                .withTmpFs(Map.of("/var/lib/mysql", "rw"));

        static {
            SERVER.start();
            asRoot("grant all on `askexpert\\_%`.* to askexpert");
        }
    }
}
