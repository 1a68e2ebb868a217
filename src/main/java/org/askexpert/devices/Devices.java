package org.askexpert.devices;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions of a person: the rows go with the caller's transaction, and every node reads rows at each request. */
@Component
public class Devices {

    /** At most so many at once; who signs in once more leaves the one that was used longest ago. */
    private static final int MOST = 5;

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends all of them, for whoever lost or changed what let them in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAll(long person) {
        jdbc.sql("delete from SPRING_SESSION where PRINCIPAL_NAME = ?")
                .param(Long.toString(person))
                .update();
    }

    /** Ends all but the one with this id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endOthers(long person, String kept) {
        jdbc.sql("delete from SPRING_SESSION where PRINCIPAL_NAME = ? and SESSION_ID <> ?")
                .params(Long.toString(person), kept)
                .update();
    }

    /** Leaves room for one more. */
    @Transactional
    public void makeRoom(long person) {
        jdbc
                .sql("select SESSION_ID from SPRING_SESSION where PRINCIPAL_NAME = ? order by LAST_ACCESS_TIME desc")
                .param(Long.toString(person))
                .query(String.class)
                .list()
                .stream()
                .skip(MOST - 1L)
                .forEach(this::end);
    }

    /** Ends one that the key names; says whether there was one. */
    boolean end(long person, String key) {
        List<String> named = jdbc
                .sql("select SESSION_ID from SPRING_SESSION where PRINCIPAL_NAME = ?")
                .param(Long.toString(person))
                .query(String.class)
                .list()
                .stream()
                .filter(session -> FindDevices.key(session).equals(key))
                .toList();
        named.forEach(this::end);
        return !named.isEmpty();
    }

    private void end(String session) {
        jdbc.sql("delete from SPRING_SESSION where SESSION_ID = ?")
                .param(session)
                .update();
    }
}
