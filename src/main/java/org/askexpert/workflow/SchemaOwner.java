package org.askexpert.workflow;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where an account of its own owns the schema ({@code spring.flyway.user}), it connects as safely as the program does and,
 * after each migration, gives the program's account what it needs of each table.
 */
@Component
class SchemaOwner implements FlywayConfigurationCustomizer {

    private final Environment environment;

    SchemaOwner(Environment environment) {
        this.environment = environment;
    }

    /** Whether the schema belongs to another account than the program's. */
    static boolean isApart(Environment environment) {
        String owner = environment.getProperty("spring.flyway.user", "");
        return !owner.isBlank() && !owner.equals(environment.getProperty("spring.datasource.username"));
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:mysql:") || !isApart(environment)) return;
        flyway.dataSource(
                MySqlDriver.completed(url),
                environment.getProperty("spring.flyway.user"),
                environment.getProperty("spring.flyway.password", ""));
        flyway.callbacks(new AccountGrants(
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("askexpert.database.account-host", "%")));
    }
}
