package org.askexpert.search;

import org.askexpert.archive.ArchiveSlice;
import org.askexpert.testing.MySqlServer;
import org.askexpert.testing.NeedsDocker;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The same with production's locks and times. */
@NeedsDocker
@ArchiveSlice
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class IndexRebuildOnMySqlIT extends IndexRebuildTest {

    @DynamicPropertySource
    static void mySql(DynamicPropertyRegistry settings) {
        MySqlServer.Schema schema = MySqlServer.freshSchema();
        settings.add("spring.datasource.url", schema::url);
        settings.add("spring.datasource.username", schema::user);
        settings.add("spring.datasource.password", schema::password);
    }
}
