package org.askexpert.archive;

import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database of production: its collation, its texts of four bytes, its way of searching. */
@NeedsDocker
@ArchiveSlice
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class EntriesOnMySqlIT extends EntriesTest {

    @DynamicPropertySource
    static void mySql(DynamicPropertyRegistry settings) {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }
}
