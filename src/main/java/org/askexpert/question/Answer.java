package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;

/** The answer in work: its chain of revisions, the looks reviewers took at them, and the public edition. */
@Embeddable
class Answer {

    @Transient
    private Question question;

    @Enumerated(EnumType.STRING)
    private Edition edition;

    private int revision;
    private boolean returned;
    private int requiredApprovals;
    private Integer releasedRevision;
    private String entrySlug;

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<DraftRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "question", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Review> reviews = new ArrayList<>();

    protected Answer() {}

    Answer(Question question, boolean mayBePublished) {
        this.question = question;
        this.edition = mayBePublished ? Edition.PREPARING : Edition.NONE;
        this.requiredApprovals = 1;
    }

    /** Tells the part whose it is: Hibernate makes parts, and makes them anew on save, without saying. */
    Answer of(Question owner) {
        question = owner;
        return this;
    }

    int save(PersonId author, int base, DraftText text, Instant now) {
        refuseStale(base);
        return append(author, null, text.over(latestText()), now);
    }

    /** Takes over the wording of the last review; the reviewer becomes a contributor and can no longer approve. */
    int takeSuggestion(PersonId author, int base, Instant now) {
        refuseStale(base);
        Review last = given().suggestionFor(revision);
        return append(author, last.reviewer(), last.suggestion().over(latestText()), now);
    }

    private int append(PersonId author, PersonId suggestedBy, DraftText text, Instant now) {
        revision++;
        revisions.add(new DraftRevision(question, revision, author, suggestedBy, text, now));
        return revision;
    }

    /** Words of the office: for the asker alone, whatever the asker allows. */
    void byOffice(PersonId editor, String text, Instant now) {
        append(editor, null, new DraftText(text, null, null, null, List.of()), now);
        requiredApprovals = 1;
        returned = false;
        edition = Edition.REFUSED;
    }

    /** The office does not answer after all: its words to the asker are no expert's draft. */
    void leaveToExperts(Instant now) {
        releasedRevision = null;
        if (edition != Edition.REFUSED) return;
        chain().latest().ifPresent(office -> append(office.author(), null, DraftText.EMPTY, now));
        edition = question.asked().mayBePublished() ? Edition.PREPARING : Edition.NONE;
    }

    void send(int seen, int depth, Instant now) {
        refuseStale(seen);
        latestText().refuseWithoutAnswer();
        requiredApprovals = depth;
        sent(now);
        edition = edition.sent();
    }

    void sendEdition(int seen, Instant now) {
        refuseStale(seen);
        latestText().refuseWithoutEdition();
        sent(now);
        edition = Edition.IN_REVIEW;
    }

    /** Whoever sent these words before answers for them, too: then they become a revision of whoever sends them now. */
    private void sent(Instant now) {
        returned = false;
        PersonId sender = question.holding().assignee();
        if (chain().latest().filter(words -> words.isSentByOther(sender)).isPresent()) {
            append(sender, null, latestText(), now);
        }
        chain().latest().ifPresent(words -> words.sentBy(sender));
    }

    ReviewOutcome decide(Decision decision, PersonId reviewer, Instant now) {
        refuseStale(decision.revision());
        ReviewRules.check(decision, question.asked(), latestText());
        given().refuseSecond(reviewer);
        reviews.add(new Review(question, reviewer, decision, hash(), now));
        return switch (decision.verdict()) {
            case APPROVE, APPROVE_PRIVATE ->
                given().approvals() < requiredApprovals ? ReviewOutcome.ANOTHER_LOOK : approved();
            case RETURN -> {
                giveBack();
                yield ReviewOutcome.RETURNED;
            }
            case REJECT -> {
                takenBack();
                yield ReviewOutcome.REJECTED;
            }
        };
    }

    private ReviewOutcome approved() {
        if (edition == Edition.REFUSED) return ReviewOutcome.APPROVED;
        if (given().signatures() >= requiredApprovals) edition = Edition.APPROVED;
        else if (edition != Edition.NONE && !latestText().hasEdition()) edition = Edition.PREPARING;
        return ReviewOutcome.APPROVED;
    }

    private void giveBack() {
        returned = true;
        edition = edition.givenBack();
    }

    EditionOutcome decideEdition(EditionDecision decision, PersonId reviewer, Instant now) {
        refuseStale(decision.revision());
        ReviewRules.check(decision, question.asked(), latestText());
        reviews.add(new Review(question, reviewer, decision, hash(), now));
        EditionOutcome outcome = decision.verdict().outcome();
        edition = outcome.edition();
        returned = outcome == EditionOutcome.RETURNED;
        return outcome;
    }

    void release() {
        releasedRevision = revision;
    }

    /** What the asker reads: later work on the public edition does not change it. */
    Optional<DraftRevision> released() {
        return chain().number(releasedRevision);
    }

    void refuseOwnWork(PersonId reviewer) {
        if (chain().isWorkOf(reviewer)) throw new OwnWork(question.reference());
    }

    void published(String slug) {
        refuseUnapprovedEdition();
        entrySlug = slug;
    }

    void refuseUnapprovedEdition() {
        if (edition != Edition.APPROVED || given().signatures() == 0) throw NotPublishable.notApproved();
    }

    /** Who approved exactly this text, recomputed from the text itself. */
    Approvals given() {
        return new Approvals(reviews, hash());
    }

    /** Its expert lost it, or it was rejected: nothing is in review, and the next one starts without reproach. */
    void takenBack() {
        giveBack();
        returned = false;
        reviews.forEach(Review::countNoMore);
    }

    /** The question ended before the answer: whoever goes on one day begins with the texts, and no approval. */
    void setAside() {
        returned = false;
        edition = edition.setAside();
        reviews.forEach(Review::countNoMore);
    }

    /** Nothing of it is or will be public. */
    void dropEdition() {
        edition = Edition.NONE;
        entrySlug = null;
    }

    /** The asker agreed later: the edition is where it would be, had the asker agreed at once, but approved by nobody. */
    Edition beginEdition(Stage stage) {
        boolean written = stage == Stage.IN_REVIEW
                || (!stage.precedesReview() && latestText().hasEdition());
        edition = written ? Edition.IN_REVIEW : Edition.PREPARING;
        return edition;
    }

    private void refuseStale(int seen) {
        if (seen != revision) throw Problem.stale(revision);
    }

    byte[] hash() {
        return question.asked().hashWith(latestText());
    }

    DraftText latestText() {
        return chain().latestText();
    }

    Chain chain() {
        return new Chain(revisions);
    }

    Edition edition() {
        return edition;
    }

    int revision() {
        return revision;
    }

    int requiredApprovals() {
        return requiredApprovals;
    }

    String entrySlug() {
        return entrySlug;
    }

    boolean isReturned() {
        return returned;
    }

    List<Review> reviews() {
        return reviews;
    }
}
