package org.askexpert.guard;

import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The races of tokens, limits and keys again, on a database with real locks. */
@NeedsDocker
class GuardTablesOnMySqlIT extends GuardTablesTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        var schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }
}
