package org.askexpert.citing;

import org.askexpert.archive.EntryErased;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers in work that cite an erased answer keep that they did, and no word of it: neither its title nor its address,
 * which would be published again with them.
 */
@Component
class ForgetErasedEntries {

    private final JdbcClient jdbc;

    ForgetErasedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void erased(EntryErased event) {
        String gone = event.tombstone();
        jdbc.sql("update source set title = :title, slug = :gone, cited_revision = null"
                        + " where kind = 'ENTRY' and slug in (:addresses)")
                .param("title", EntryErased.NAMELESS)
                .param("gone", gone)
                .param("addresses", event.addresses())
                .update();
        jdbc.sql("update question set answered_entry = :gone where answered_entry in (:addresses)")
                .param("gone", gone)
                .param("addresses", event.addresses())
                .update();
    }
}
