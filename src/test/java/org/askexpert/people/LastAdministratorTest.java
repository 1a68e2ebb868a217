package org.askexpert.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody can always run the accounts. */
@SpringBootTest
class LastAdministratorTest {

    @Autowired
    private RegisterPerson register;

    @Autowired
    private ChangeRoles roles;

    @Autowired
    private CloseAccount close;

    @Autowired
    private JdbcClient rows;

    private List<Long> others;

    @BeforeEach
    void everybodyElseSteps() {
        others = rows.sql("select r.person_id from person_role r where r.role = 'ADMINISTRATOR'")
                .query(Long.class)
                .list();
        rows.sql("delete from person_role where role = 'ADMINISTRATOR'").update();
    }

    @AfterEach
    void backAgain() {
        rows.sql("delete from person_role where role = 'ADMINISTRATOR'").update();
        others.forEach(each -> rows.sql("insert into person_role (person_id, role) values (?, 'ADMINISTRATOR')")
                .param(each)
                .update());
    }

    @Test
    void theLastAdministratorKeepsTheRoleAndTheAccount() {
        String last = administrator();
        Viewer gone = viewer(administrator());
        rows.sql("update person set disabled = true where id = ?")
                .param(gone.staff().person())
                .update();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> roles.change(last, Set.of(Role.EDITOR), null, gone))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> close.close(last, gone));
        assertThat(administrators()).isOne();
    }

    @Test
    void ofTwoWhoTakeTheRoleFromEachOtherAtOnceOneKeepsIt() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                rows.sql("delete from person_role where role = 'ADMINISTRATOR'").update();
                String one = administrator();
                String other = administrator();
                List<Future<Boolean>> tries =
                        both.invokeAll(List.of(taking(other, viewer(one)), closing(one, viewer(other))));
                assertThat(tries.get(0).get() ^ tries.get(1).get()).isTrue();
                assertThat(administrators()).isOne();
            }
        } finally {
            both.shutdown();
        }
    }

    private Callable<Boolean> taking(String handle, Viewer me) {
        return () -> worked(() -> roles.change(handle, Set.of(Role.EDITOR), null, me));
    }

    private Callable<Boolean> closing(String handle, Viewer me) {
        return () -> worked(() -> close.close(handle, me));
    }

    private static boolean worked(Runnable verb) {
        try {
            verb.run();
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private String administrator() {
        String handle = "a" + UUID.randomUUID().toString().substring(0, 8);
        register.register(
                new NewPerson(handle, handle, handle + "@example.org", Set.of(Role.ADMINISTRATOR), Set.of(), null),
                "six quiet herons",
                null,
                Viewer.system());
        return handle;
    }

    private Viewer viewer(String handle) {
        long id = rows.sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
        return new Viewer.Staff(id, handle, Set.of(Role.ADMINISTRATOR));
    }

    private int administrators() {
        return rows.sql("select count(*) from person p join person_role r on r.person_id = p.id"
                        + " where r.role = 'ADMINISTRATOR' and p.disabled = false")
                .query(Integer.class)
                .single();
    }
}
