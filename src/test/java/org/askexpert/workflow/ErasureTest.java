package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.askexpert.intake.Submission;
import org.askexpert.intake.SubmitQuestion;
import org.askexpert.privacy.EraseMine;
import org.askexpert.question.AskForDetails;
import org.askexpert.question.DecideReview;
import org.askexpert.question.Decision;
import org.askexpert.question.DraftText;
import org.askexpert.question.GiveFeedback;
import org.askexpert.question.Publish;
import org.askexpert.question.Reference;
import org.askexpert.question.ReplyToRequest;
import org.askexpert.question.ReturnReason;
import org.askexpert.question.SaveDraft;
import org.askexpert.question.SendForReview;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.question.Stage;
import org.askexpert.question.Verdict;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.WholeDump;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word is planted in every field of a whole journey; once it is erased, none of them is anywhere. */
@ProcessTest
class ErasureTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Tokens tokens;

    @Autowired
    private WholeDump dump;

    @Autowired
    private SubmitQuestion submit;

    @Autowired
    private AskForDetails askForDetails;

    @Autowired
    private ReplyToRequest replyToRequest;

    @Autowired
    private SaveDraft save;

    @Autowired
    private SendForReview send;

    @Autowired
    private DecideReview decide;

    @Autowired
    private GiveFeedback giveFeedback;

    @Autowired
    private EraseMine erase;

    @Autowired
    private JdbcClient rows;

    private final List<String> planted = new ArrayList<>();
    /** The source, then title, question and answer. */
    private final List<String> published = new ArrayList<>();

    private int run;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.open();
        run = MADE.incrementAndGet();
    }

    @Test
    void nothingStaysAnywhereWhenThePublishedTextGoesToo() {
        Reference question = answered(Publish.ANONYMOUS);
        assertThat(tokens.stage(question)).isEqualTo(Stage.PUBLISHED);
        plantWhatOthersWrite(question);
        everyWordIsThere();
        assertThat(dump.indexHolds(published.get(1))).isTrue();

        erase.erase(false, true, newsroom.askerOf(question));

        noneIsLeft();
        assertThat(dump.holding(question.code())).isSubsetOf("AUDIT_EVENT");
        await().atMost(Duration.ofSeconds(10)).until(() -> !dump.indexHolds(published.get(1)));
    }

    @Test
    void publishedTextMayStayWithoutAnythingThatLeadsToItsAsker() {
        Reference question = answered(Publish.ANONYMOUS);

        erase.erase(false, false, newsroom.askerOf(question));

        planted.removeAll(published);
        noneIsLeft();
        var now = dump.take();
        assertThat(published)
                .allSatisfy(word -> assertThat(WholeDump.holding(word, now)).isNotEmpty());
        assertThat(dump.holding(question.code())).isSubsetOf("AUDIT_EVENT");
        assertThat(rows.sql("select count(*) from entry e join entry_revision r on r.entry_id = e.id"
                                + " where e.state = 'LIVE' and e.asker_hash is not null and r.title like ?")
                        .param("%" + published.get(1) + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatIsInWorkEndsAndLeavesNoTrace() {
        Reference question = asked(Publish.NEVER);
        tokens.moveOn(question);
        newsroom.accepts(question);
        String instance = tokens.instance(question).getId();
        assertThat(dump.holding(instance)).contains("ACT_RU_TASK", "ACT_HI_PROCINST");

        erase.erase(false, false, newsroom.askerOf(question));

        assertThat(dump.holding(instance)).isEmpty();
        noneIsLeft();
    }

    private String word(String field) {
        String word = "zq" + field + "x" + run + "y";
        planted.add(word);
        return word;
    }

    private String publicWord(String field) {
        String word = word(field);
        published.add(word);
        return word;
    }

    private Reference asked(Publish publish) {
        var submission = new Submission(
                "Does " + word("title") + " help?",
                "My " + word("body"),
                "backs",
                word("address") + "@example.org",
                word("name"),
                publish,
                null);
        return submit.submit(submission, "10.77.0." + run, "key-" + run, Viewer.reader())
                .reference();
    }

    private Reference answered(Publish publish) {
        Reference question = asked(publish);
        tokens.moveOn(question);
        newsroom.accepts(question);
        Viewer.Staff expert = newsroom.expertOf(question);
        askForDetails.ask(question, "Which " + word("request") + "?", expert);
        replyToRequest.reply("This " + word("reply"), newsroom.askerOf(question));
        tokens.moveOn(question);
        var sources = List.of(new SourceLine(SourceKind.STUDY, null, publicWord("source"), null, 2020));
        var text = new DraftText(
                "First " + word("first"),
                "Alone " + word("private"),
                publicWord("public"),
                "How " + publicWord("edition") + "?",
                sources);
        int first = save.save(question, 0, text, expert);
        send.send(question, first, expert);
        var wording = new DraftText("Better " + word("wording"), null, null, null, List.of());
        decide.decide(
                question,
                new Decision(first, Verdict.RETURN, Set.of(ReturnReason.UNCLEAR), word("comment"), false, wording),
                newsroom.person("rosa"));
        var second = new DraftText("Answer " + publicWord("answer"), null, null, null, sources);
        int sent = save.save(question, first, second, expert);
        send.send(question, sent, expert);
        newsroom.decides(question, "ravi", Verdict.APPROVE);
        tokens.moveOn(question);
        giveFeedback.give(false, "Sorry " + word("feedback"), newsroom.askerOf(question));
        return question;
    }

    /** What else may hang on a question, put where its room puts it. */
    private void plantWhatOthersWrite(Reference reference) {
        long question = newsroom.askerOf(reference).question();
        long entry = rows.sql("select id from entry where question_reference = ?")
                .param(reference.code())
                .query(Long.class)
                .single();
        String slug = rows.sql("select slug from entry where id = ?")
                .param(entry)
                .query(String.class)
                .single();
        String now = "timestamp '2026-11-01 10:00:00'";
        insert("note (question_id, author_id, text, written_at) values (?, 1, ?, " + now + ")", question, word("note"));
        insert(
                "draft_copy (question_id, person_id, version, base_revision, answer, sources, saved_at)"
                        + " values (?, 1, 1, 1, ?, ?, " + now + ")",
                question,
                word("copy"),
                word("copysource"));
        insert(
                "review_copy (question_id, reviewer_id, content, saved_at) values (?, 1, ?, " + now + ")",
                question,
                word("unsent"));
        insert(
                "presence (question_id, person_id, opened_at, seen_at) values (?, 1, " + now + ", " + now + ")",
                question);
        insert(
                "contact_reveal (question_id, editor_id, reason, revealed_at) values (?, 1, 'SAFETY', " + now + ")",
                question);
        insert(
                "review_tick (review_id, kind, words, ticked) select min(id), 'ASKER', ?, true from review"
                        + " where question_id = ?",
                word("tick"),
                question);
        insert(
                "started_question (token_hash, send_key, title, body, email, name, is_urgent, expires_at)"
                        + " values (?, ?, ?, ?, ?, 'Jo', false, timestamp '2030-01-01 00:00:00')",
                new byte[] {(byte) run},
                "key",
                word("begun"),
                word("begunbody"),
                planted.get(2).toUpperCase(java.util.Locale.ROOT) + "@example.org");
        rows.sql("update assignment set refusal_note = ? where question_id = ?")
                .params(word("refusal"), question)
                .update();
        rows.sql("update question set editor_message = ? where id = ?")
                .params(word("editor"), question)
                .update();
        insert(
                "feedback (entry_slug, useful, reason, state, sent_at) values (?, false, ?, 'NEW', " + now + ")",
                slug,
                word("reader"));
        insert(
                "entry_report (entry_slug, words, state, sent_at) values (?, ?, 'NEW', " + now + ")",
                slug,
                word("report"));
        insert(
                "entry_note (entry_id, type, words, created_at) values (?, 'CORRECTION', ?, " + now + ")",
                entry,
                word("correction"));
        plantRecheck(entry);
    }

    private void plantRecheck(long entry) {
        String now = "timestamp '2026-11-01 10:00:00'";
        insert(
                "recheck (reference, entry_id, topic_id, stage, is_open, revision, is_overdue, opened_at, due_at)"
                        + " values (?, ?, ?, 'CLOSED', false, 1, false, " + now + ", " + now + ")",
                "ERAS-%04d".formatted(run),
                entry,
                newsroom.topic("backs").number());
        insert(
                "recheck_proposal (recheck_id, number, author_id, outcome, entry_revision, title, question, answer, note,"
                        + " remark, content_hash, created_at) select max(id), 1, 1, 'REVISE', 1, ?, ?, ?, ?, ?, ?, "
                        + now
                        + " from recheck",
                word("newtitle"),
                word("newquestion"),
                word("newanswer"),
                word("newnote"),
                word("remark"),
                new byte[] {1});
    }

    private void insert(String into, Object... values) {
        rows.sql("insert into " + into).params(values).update();
    }

    /** So that what is not found later was found before. */
    private void everyWordIsThere() {
        var now = dump.take();
        assertThat(planted)
                .hasSizeGreaterThan(30)
                .allSatisfy(word ->
                        assertThat(WholeDump.holding(word, now)).as(word).isNotEmpty());
    }

    private void noneIsLeft() {
        var now = dump.take();
        assertThat(planted)
                .allSatisfy(word ->
                        assertThat(WholeDump.holding(word, now)).as(word).isEmpty());
    }
}
