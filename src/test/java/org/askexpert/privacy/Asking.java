package org.askexpert.privacy;

import java.util.concurrent.atomic.AtomicInteger;
import org.askexpert.intake.AskerLinks;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Walker;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions of tests, how their askers open them, and how they come to an end. */
class Asking {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final SubmitQuestion submit;
    private final AskerLinks links;
    private final JdbcClient rows;

    Asking(SubmitQuestion submit, AskerLinks links, JdbcClient rows) {
        this.submit = submit;
        this.links = links;
        this.rows = rows;
    }

    Reference ask(String email, String title) {
        var submission = new Submission(title, "More of it.", null, email, "Jo", Publish.ANONYMOUS, null);
        String network = "10.88.%d.%d".formatted(NETWORKS.incrementAndGet() / 250, NETWORKS.get() % 250);
        return submit.submit(submission, network, null, Viewer.reader()).reference();
    }

    long key(Reference reference) {
        return rows.sql("select id from question where reference = ?")
                .param(reference.code())
                .query(Long.class)
                .single();
    }

    String link(Reference reference) {
        return "/mine/" + links.linkFor(key(reference), Viewer.system());
    }

    Walker opened(Reference reference, String email, Walker walker) {
        walker.post(link(reference), "email", email);
        return walker;
    }

    /** Lets it be over. */
    void end(Reference reference, String stage) {
        rows.sql("update question set stage = ?, waiting = 'NOBODY', held = false where reference = ?")
                .params(stage, reference.code())
                .update();
        rows.sql("insert into stage_change (question_id, stage, at) values (?, ?, current_timestamp)")
                .params(key(reference), stage)
                .update();
    }

    /** As if it had been published. */
    String publish(Reference reference, String slug) {
        end(reference, "PUBLISHED");
        long topic = rows.sql("select min(id) from topic").query(Long.class).single();
        rows.sql("insert into entry (slug, topic_id, branch_id, state, question_reference, origin, already_public,"
                        + " revision, published_at, updated_at, next_review_due, version) values (?, ?, ?, 'LIVE', ?,"
                        + " 'question', false, 1, current_timestamp, current_timestamp, current_timestamp, 0)")
                .params(slug, topic, topic, reference.code())
                .update();
        rows.sql(
                        "insert into entry_slug (slug, entry_id, since) select slug, id, published_at from entry where slug = ?")
                .param(slug)
                .update();
        rows.sql("insert into entry_revision (entry_id, number, title, question, question_html, answer, answer_html,"
                        + " excerpt, reviewers, content_hash, created_at) select id, 1, 'A public title', 'Q', '<p>Q</p>',"
                        + " 'A', '<p>A</p>', 'A', 1, ?, published_at from entry where slug = ?")
                .params(new byte[] {1}, slug)
                .update();
        return slug;
    }

    boolean isThere(Reference reference) {
        return rows.sql("select count(*) from question where reference = ?")
                        .param(reference.code())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
