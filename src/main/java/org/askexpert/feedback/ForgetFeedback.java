package org.askexpert.feedback;

import java.util.List;
import org.askexpert.archive.EntryErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers said of an erased answer goes with it: their words, and its address. */
@Component
class ForgetFeedback {

    private final JdbcClient jdbc;

    ForgetFeedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void erased(EntryErased event) {
        for (String table : List.of("feedback", "entry_report")) {
            jdbc.sql("delete from " + table + " where entry_slug in (:addresses)")
                    .param("addresses", event.addresses())
                    .update();
        }
    }
}
