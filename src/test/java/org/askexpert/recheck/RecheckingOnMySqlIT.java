package org.askexpert.recheck;

import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.askexpert.testing.WholeProgram;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@NeedsDocker
@WholeProgram
@DirtiesContext
class RecheckingOnMySqlIT extends Rechecking {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry settings) {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }
}
