package org.askexpert.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.askexpert.desk.Scene;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.DraftText;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Answers that wait for a reviewer, with the people around them. */
final class ReviewScene {

    static final String ASKED =
            "I am 34 and fly for twelve hours. Can I sit that long? My doctor said no. Is it safe to run after it?";
    static final DraftText TEXT = new DraftText(
            "Walking every hour cures nothing, but it helps. Ring 07700 900123 or [here](https://example.org/walk).",
            null,
            "Long flights",
            "Can I sit for a long time? Ask Dr Jane Smith.",
            List.of());

    final Scene scene;
    private final ApplicationContext program;

    ReviewScene(ApplicationContext program) {
        this.program = program;
        this.scene = new Scene(program);
    }

    /** Reference of a question whose answer this expert has just sent. */
    String sentBy(String expert, Publish publish) {
        String reference = scene.asked(ASKED, publish);
        program.getBean(AcceptQuestion.class).accept(new Reference(reference), viewer(expert, Role.EXPERT));
        send(reference, expert, 0, TEXT);
        return reference;
    }

    void send(String reference, String expert, int base, DraftText text) {
        int revision = program.getBean(SaveDraft.class)
                .save(new Reference(reference), base, text, viewer(expert, Role.EXPERT));
        program.getBean(SendForReview.class).send(new Reference(reference), revision, viewer(expert, Role.EXPERT));
    }

    Viewer.Staff viewer(String handle, Role... roles) {
        long id = rows().sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
        return new Viewer.Staff(id, handle, java.util.Set.of(roles));
    }

    Walker walker(MockMvc mvc, String handle) {
        Walker walker = new Walker(mvc, "10.7.9.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        assertThat(walker.location()).as(walker.body()).isNotNull();
        return walker;
    }

    void onProbation(String handle) {
        rows().sql("update person set probation = true where handle = ?")
                .param(handle)
                .update();
    }

    /** The letters about a question that stand in the outbox behind this one: code and whom they are for. */
    List<String> lettersAfter(long letter, String reference) {
        return rows().sql("select concat(letter, ' ', recipient) from mail_message where reference = ?"
                        + " and id > ? order by id")
                .params(reference, letter)
                .query(String.class)
                .list();
    }

    long lastLetter() {
        return rows().sql("select coalesce(max(id), 0) from mail_message")
                .query(Long.class)
                .single();
    }

    int reviews(String reference) {
        return rows().sql("select count(*) from review r join question q on q.id = r.question_id where q.reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    JdbcClient rows() {
        return program.getBean(JdbcClient.class);
    }
}
