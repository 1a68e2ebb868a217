package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.hibernate.annotations.BatchSize;

/** One reviewer's look at exactly one revision, with the hash of the text that was read. */
@Entity
class Review {

    /** What was decided on: the reply (with or without its public edition) or the edition alone. */
    enum Subject {
        REPLY,
        EDITION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private PersonId reviewerId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private int revision;
    private byte[] contentHash;
    private String verdict;
    private String reasons;
    private String reviewComment;
    private String editorComment;
    private boolean deidentified;
    private boolean isVoid;
    private String suggestedAnswer;
    private String suggestedTitle;
    private String suggestedQuestion;
    private Instant decidedAt;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @BatchSize(size = 100)
    @OrderBy("id")
    private List<ReviewTick> ticks = new ArrayList<>();

    protected Review() {}

    Review(Question question, PersonId reviewer, Decision decision, byte[] hash, Instant now) {
        this(question, reviewer, Subject.REPLY, decision.revision(), hash, now);
        this.verdict = decision.verdict().code();
        this.reasons = decision.reasons().stream().sorted().map(Coded::code).collect(Collectors.joining(","));
        says(decision.comment(), decision.deidentified(), decision.notes());
        if (decision.suggestion() != null) {
            this.suggestedAnswer = decision.suggestion().answer();
            this.suggestedTitle = decision.suggestion().publicTitle();
            this.suggestedQuestion = decision.suggestion().publicQuestion();
        }
    }

    Review(Question question, PersonId reviewer, EditionDecision decision, byte[] hash, Instant now) {
        this(question, reviewer, Subject.EDITION, decision.revision(), hash, now);
        this.verdict = decision.verdict().code();
        this.reasons = "";
        says(decision.comment(), decision.deidentified(), decision.notes());
    }

    private void says(String comment, boolean nothingIdentifies, ReviewNotes notes) {
        this.reviewComment = comment;
        this.deidentified = nothingIdentifies;
        this.editorComment = notes.forEditors();
        notes.ticks().forEach(tick -> ticks.add(new ReviewTick(this, tick)));
    }

    private Review(Question question, PersonId reviewer, Subject subject, int revision, byte[] hash, Instant now) {
        this.question = question;
        this.reviewerId = reviewer;
        this.subject = subject;
        this.revision = revision;
        this.contentHash = hash;
        this.decidedAt = now;
    }

    /** The work begins anew: even the same text has to be approved again. */
    void countNoMore() {
        isVoid = true;
    }

    /** Whether this look approved the reply in exactly this text. */
    boolean approvesReply(byte[] hash) {
        return subject == Subject.REPLY && isApproval() && stands(hash);
    }

    /** Whether this look signed exactly this text as a public edition. */
    boolean approvesEdition(byte[] hash) {
        return deidentified && verdict.equals(Verdict.APPROVE.code()) && stands(hash);
    }

    /** Whether this look approved what does not stand any more. */
    boolean approvedOther(byte[] hash) {
        return subject == Subject.REPLY && isApproval() && !stands(hash);
    }

    private boolean stands(byte[] hash) {
        return !isVoid && MessageDigest.isEqual(contentHash, hash);
    }

    boolean isBy(PersonId person) {
        return reviewerId.equals(person);
    }

    int revision() {
        return revision;
    }

    PersonId reviewer() {
        return reviewerId;
    }

    /** The wording the reviewer suggested, or null. */
    DraftText suggestion() {
        if (suggestedAnswer == null && suggestedTitle == null && suggestedQuestion == null) return null;
        return new DraftText(suggestedAnswer, null, suggestedTitle, suggestedQuestion, null);
    }

    private boolean isApproval() {
        return verdict.equals(Verdict.APPROVE.code()) || verdict.equals(Verdict.APPROVE_PRIVATE.code());
    }

    /** Words for editors alone are shown to them and to whoever wrote them. */
    ReviewView view(PersonNames names, byte[] hash, Viewer.Staff reader) {
        boolean mayReadAll = reader.is(Role.EDITOR) || isBy(new PersonId(reader.person()));
        List<String> codes = reasons.isEmpty() ? List.of() : Arrays.asList(reasons.split(","));
        return new ReviewView(
                subject == Subject.EDITION,
                verdict,
                codes,
                reviewComment,
                mayReadAll ? editorComment : null,
                ticks.stream().map(ReviewTick::tick).toList(),
                approvedOther(hash),
                suggestion(),
                revision,
                names.handle(reviewerId),
                names.name(reviewerId),
                decidedAt);
    }
}
