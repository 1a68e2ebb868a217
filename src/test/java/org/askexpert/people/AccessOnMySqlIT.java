package org.askexpert.people;

import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sessions, tokens and limits again, where production keeps them. */
@NeedsDocker
class AccessOnMySqlIT extends AccessTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        var schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }
}
