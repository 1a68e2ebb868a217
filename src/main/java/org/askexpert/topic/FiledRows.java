package org.askexpert.topic;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that name their topic by its key and nothing else of it. */
public class FiledRows implements FiledUnderTopics {

    private final JdbcClient jdbc;
    private final String what;
    private final String table;
    private final String newVersion;

    /** @param hasVersion whether whoever has one open must look at it again */
    protected FiledRows(JdbcClient jdbc, String what, String table, boolean hasVersion) {
        this.jdbc = jdbc;
        this.what = what;
        this.table = table;
        this.newVersion = hasVersion ? ", version = version + 1" : "";
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public long count(TopicId topic) {
        return jdbc.sql("select count(*) from " + table + " where topic_id = ?")
                .param(topic.number())
                .query(Long.class)
                .single();
    }

    @Override
    public void refile(TopicId from, TopicView to) {
        jdbc.sql("update " + table + " set topic_id = ?" + newVersion + " where topic_id = ?")
                .params(to.id().number(), from.number())
                .update();
    }
}
