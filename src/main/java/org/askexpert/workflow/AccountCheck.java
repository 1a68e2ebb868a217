package org.askexpert.workflow;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says at start where the program could change its own record: the database should not let it. */
@Component
class AccountCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AccountCheck.class);

    private final Environment environment;
    private final JdbcClient jdbc;

    AccountCheck(Environment environment, JdbcClient jdbc) {
        this.environment = environment;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:mysql:")) return;
        if (!SchemaOwner.isApart(environment)) {
            LOG.warn("One database account does everything, so this program could change its own audit record. Give the"
                    + " schema to an account of its own and name it in SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD;"
                    + " the README says how, under Operations");
        } else if (mayChangeEvidence()) {
            LOG.warn("SPRING_DATASOURCE_USERNAME holds rights beyond those given to it table by table, so this program"
                    + " could change its own audit record. Revoke what it holds on the whole schema or server");
        }
    }

    /** Rights on the whole schema or server reach every table in it. */
    boolean mayChangeEvidence() {
        return jdbc.sql("show grants").query(String.class).list().stream()
                .map(grant -> grant.toLowerCase(Locale.ROOT))
                .filter(grant -> grant.contains(" on *.* ") || grant.matches(".* on `[^`]*`\\.\\* .*"))
                .anyMatch(grant ->
                        grant.contains("all privileges") || grant.contains("update") || grant.contains("delete"));
    }
}
