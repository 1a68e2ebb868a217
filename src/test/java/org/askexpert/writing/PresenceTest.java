package org.askexpert.writing;

import static org.askexpert.writing.Colleagues.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class PresenceTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private NotePresence presence;

    private Colleagues people;
    private String ana;
    private String reference;

    @BeforeEach
    void anExpertWrites() {
        people = new Colleagues(program);
        ana = people.expert("ana");
        reference = people.acceptedBy(ana);
    }

    @Test
    void theEditorTellsWhoElseHasTheQuestionOpenAndSinceWhen() {
        assertThat(people.signedIn(ana).get(draft(reference)).select(".notice")).isEmpty();
        presence.note(Reference.from(reference), editor());
        move("opened_at", 150);
        assertThat(people.signedIn(ana).get(draft(reference)).select(".notice").text())
                .isEqualTo("edith opened this 2 minutes ago.");
    }

    @Test
    void aPresenceIsForgottenAfterMinutes() {
        presence.note(Reference.from(reference), editor());
        move("seen_at", 16 * 60);
        assertThat(people.signedIn(ana).get(draft(reference)).select(".notice")).isEmpty();
    }

    @Test
    void aDayLaterNobodyKnowsWhoHadItOpen() {
        presence.note(Reference.from(reference), editor());
        program.getBean(ForgetPresences.class).forget();
        assertThat(count()).isOne();
        move("seen_at", 25 * 3_600);
        program.getBean(ForgetPresences.class).forget();
        assertThat(count()).isZero();
    }

    private int count() {
        return rows.sql("select count(*) from presence"
                        + " where question_id = (select id from question where reference = ?)")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private Viewer editor() {
        String handle = people.scene.person("edith", Role.EDITOR);
        long key = rows.sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
        return new Viewer.Staff(key, handle, java.util.Set.of(Role.EDITOR));
    }

    private void move(String column, int seconds) {
        rows.sql("update presence set " + column
                        + " = ? where question_id = (select id from question where reference = ?)")
                .params(Timestamp.from(Instant.now().minusSeconds(seconds)), reference)
                .update();
    }
}
