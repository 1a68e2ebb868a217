package org.askexpert.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.AssignExpert;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.NewQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Publish;
import org.askexpert.question.ReceiveQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the tests, the topics they know, and what they usually do. */
@TestComponent
class Newsroom {

    static final String ORDINARY = "How do I lift a heavy box?";
    static final String TEXT = "Bend your knees. 🧘 Keep the box close.";

    private final JdbcClient rows;
    private final ReceiveQuestion receive;
    private final AcceptQuestion accept;
    private final SaveDraft save;
    private final SendForReview send;
    private final DecideReview review;
    private final AssignExpert assign;
    private final OpenQuestion open;
    private boolean isOpen;

    Newsroom(
            JdbcClient rows,
            ReceiveQuestion receive,
            AcceptQuestion accept,
            SaveDraft save,
            SendForReview send,
            DecideReview review,
            AssignExpert assign,
            OpenQuestion open) {
        this.rows = rows;
        this.receive = receive;
        this.accept = accept;
        this.save = save;
        this.send = send;
        this.review = review;
        this.assign = assign;
        this.open = open;
    }

    JdbcClient rows() {
        return rows;
    }

    /** Ana and Ben know backs and grief, which is sensitive; Chidi answers for feet, but in German only. */
    void open() {
        if (isOpen) return;
        isOpen = true;
        topic("backs", false);
        topic("grief", true);
        topic("feet", false);
        person("ana", 1000, "backs", "grief");
        person("ben", 1000, "backs", "grief");
        person("chidi", 1000, "feet");
        for (String name : List.of("rosa", "ravi", "edith")) person(name, 0);
    }

    TopicId topic(String slug) {
        return new TopicId(rows.sql("select id from topic where slug = ?")
                .param(slug)
                .query(Long.class)
                .single());
    }

    private void topic(String slug, boolean sensitive) {
        rows.sql("insert into topic (slug, title, place, is_sensitive, is_retired) values (?, ?, 1, ?, false)")
                .params(slug, slug, sensitive)
                .update();
    }

    private void person(String handle, int capacity, String... topics) {
        rows.sql("insert into person (handle, name, email, email_key, disabled, probation, capacity, created_at)"
                        + " values (?, ?, ?, ?, false, false, ?, timestamp '2026-01-01 00:00:00')")
                .params(handle, handle, handle + "@example.org", handle + "@example.org", capacity)
                .update();
        rows.sql("insert into person_role (person_id, role) values (?, ?)")
                .params(number(handle), role(handle).name())
                .update();
        for (String topic : topics) {
            rows.sql("insert into expertise (person_id, topic_id, language) values (?, ?, ?)")
                    .params(number(handle), topic(topic).number(), handle.equals("chidi") ? "de" : "en")
                    .update();
        }
    }

    Viewer.Staff person(String handle) {
        return new Viewer.Staff(number(handle), handle, Set.of(role(handle)));
    }

    private long number(String handle) {
        return rows.sql("select id from person where handle = ?")
                .param(handle)
                .query(Long.class)
                .single();
    }

    private static Role role(String handle) {
        return switch (handle) {
            case "rosa", "ravi" -> Role.REVIEWER;
            case "edith" -> Role.EDITOR;
            default -> Role.EXPERT;
        };
    }

    /** Whoever of Ana and Ben the rules chose. */
    Viewer.Staff expertOf(Reference question) {
        return holderOf(question).orElseThrow();
    }

    Optional<Viewer.Staff> holderOf(Reference question) {
        return rows.sql("select handle from person p join question q on q.assignee_id = p.id"
                        + " where q.reference = ?")
                .param(question.code())
                .query(String.class)
                .optional()
                .map(this::person);
    }

    Reference asked(String title, String topic, Publish publish) {
        TopicId about = topic == null ? null : topic(topic);
        return receive.receive(new NewQuestion(title, TEXT, about, "en", publish, 1), Viewer.reader())
                .reference();
    }

    /** Codes of the letters about a question, oldest first. */
    List<String> letters(Reference question) {
        return rows.sql("select letter from mail_message where reference = ? order by id")
                .param(question.code())
                .query(String.class)
                .list();
    }

    /** States of the assignments of a question, oldest first. */
    List<String> assignments(Reference question) {
        return rows.sql("select state from assignment where question_id = ? order by id")
                .param(askerOf(question).question())
                .query(String.class)
                .list();
    }

    /** When the answer is due, by the question and by its last assignment. */
    List<Instant> finishBy(Reference question) {
        return rows.sql("select finish_by from question where id = ? union all select max(finish_by) from assignment"
                        + " where question_id = ?")
                .params(askerOf(question).question(), askerOf(question).question())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    /** Puts the last request to the asker so long ago. */
    void waitedSince(Reference question, Duration ago) {
        rows.sql("update clarification set asked_at = ? where question_id = ?")
                .params(
                        Timestamp.from(Instant.now().minus(ago)),
                        askerOf(question).question())
                .update();
    }

    List<String> replies(Reference question) {
        return rows.sql("select reply from clarification where question_id = ? order by id")
                .param(askerOf(question).question())
                .query(String.class)
                .list();
    }

    boolean mayPublish(Reference question) {
        return !rows.sql("select publish from question where reference = ?")
                .param(question.code())
                .query(String.class)
                .single()
                .equals(Publish.NEVER.name());
    }

    Viewer.Asker askerOf(Reference question) {
        return new Viewer.Asker(rows.sql("select id from question where reference = ?")
                .param(question.code())
                .query(Long.class)
                .single());
    }

    void accepts(Reference question) {
        accept.accept(question, expertOf(question));
    }

    /** Writes an answer, with a public edition or without, and sends it to review. */
    int writes(Reference question, boolean edition) {
        DraftText text = new DraftText(
                TEXT, null, edition ? "Lifting boxes" : null, edition ? "How to lift a box?" : null, List.of());
        int revision = save.save(question, revision(question), text, expertOf(question));
        send.send(question, revision, expertOf(question));
        return revision;
    }

    void decides(Reference question, String reviewer, Verdict verdict) {
        Set<ReturnReason> reasons = verdict == Verdict.RETURN ? Set.of(ReturnReason.UNCLEAR) : Set.of();
        Decision decision = new Decision(revision(question), verdict, reasons, null, verdict == Verdict.APPROVE, null);
        review.decide(question, decision, person(reviewer));
    }

    void assigns(Reference question, String expert) {
        assign.assign(question, expert, person("edith"));
    }

    /** How many people approved exactly the text that stands now. */
    int approvals(Reference question) {
        return open.open(question, person("edith")).approvals();
    }

    int revision(Reference question) {
        return rows.sql("select revision from question where reference = ?")
                .param(question.code())
                .query(Integer.class)
                .single();
    }
}
