package org.askexpert.recheck;

import org.askexpert.archive.EntryErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the re-checks of an erased answer stays when they were and what came of them, and no word. */
@Component
class ForgetProposals {

    private static final String OF_ENTRY = "recheck_id in (select r.id from recheck r where r.entry_id = ?)";

    private final JdbcClient jdbc;

    ForgetProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void erased(EntryErased event) {
        jdbc.sql("update recheck_proposal set title = null, question = null, answer = null, note = null,"
                        + " remark = null where " + OF_ENTRY)
                .param(event.entry())
                .update();
        jdbc.sql("update recheck_verdict set words = null where " + OF_ENTRY)
                .param(event.entry())
                .update();
        jdbc.sql("update recheck_reason set source = concat('erased-', id) where source in (:addresses)")
                .param("addresses", event.addresses())
                .update();
        jdbc.sql("delete from recheck_cause where slug in (:addresses)")
                .param("addresses", event.addresses())
                .update();
    }
}
