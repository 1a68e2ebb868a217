package org.askexpert.browse;

import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database of production: its dates, its divisions, its groups. */
@NeedsDocker
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class ReadingListsOnMySqlIT extends ReadingListsTest {

    @DynamicPropertySource
    static void mySql(DynamicPropertyRegistry settings) {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }
}
