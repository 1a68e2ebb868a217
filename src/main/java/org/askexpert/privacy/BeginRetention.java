package org.askexpert.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets one node, and no other, clear up in a night. */
@UseCase
public class BeginRetention {

    private final JdbcClient jdbc;
    private final Clock clock;

    BeginRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this node is the one; what it leaves undone is found again the next night. */
    public boolean begin(Viewer system) {
        system.mustBeSystem();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql("update retention_night set begun_on = :today where id = 1 and begun_on < :today")
                        .param("today", today)
                        .update()
                == 1;
    }
}
