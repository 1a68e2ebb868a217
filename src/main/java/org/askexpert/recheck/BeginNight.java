package org.askexpert.recheck;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets one node, and no other, begin the work of a night. */
@UseCase
public class BeginNight {

    private final JdbcClient jdbc;
    private final RecheckClocks clocks;

    BeginNight(JdbcClient jdbc, RecheckClocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** Whether this node is the one; what it leaves undone when it stops is found again the next night. */
    public boolean begin(Viewer system) {
        system.mustBeSystem();
        LocalDate today = LocalDate.ofInstant(clocks.now(), ZoneOffset.UTC);
        return jdbc.sql("update recheck_night set begun_on = :today where id = 1 and begun_on < :today")
                        .param("today", today)
                        .update()
                == 1;
    }
}
