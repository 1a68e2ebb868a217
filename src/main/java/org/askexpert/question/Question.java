package org.askexpert.question;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.askexpert.people.PersonId;

/**
 * What an asker wrote and everything that happens to it. Each verb refuses, moves, records and tells; its parts are what
 * was {@link Asked}, its {@link Way}, who is {@link Holding} it, and the {@link Answer}.
 */
@Entity
class Question extends QuestionParts {

    protected Question() {}

    private Question(Reference reference) {
        super(reference);
    }

    static Question receive(Reference reference, NewQuestion asked, Instant now) {
        Question question = new Question(reference);
        question.begin(question, new Asked(question, asked, now), new Triage(), new Way(question, now));
        if (asked.held()) question.way().hold();
        else question.tell(new Events.QuestionReceived(reference));
        return question;
    }

    int saveDraft(PersonId author, int base, DraftText text, Instant now) {
        way().refuseUnless(mayEdit());
        holding().refuseOthers(author);
        way().touch(now);
        return answer().save(author, base, text, now);
    }

    int takeSuggestion(PersonId author, int base, Instant now) {
        way().mustBeAt(Stage.DRAFTING);
        holding().refuseOthers(author);
        way().touch(now);
        return answer().takeSuggestion(author, base, now);
    }

    /** The draft goes to review; how many must approve it is decided now. */
    void sendForReview(PersonId author, int revision, int depth, Instant now) {
        way().mustBeAt(Stage.DRAFTING);
        holding().refuseOthers(author);
        answer().send(revision, depth, now);
        way().moveTo(Stage.IN_REVIEW, now);
        tell(new Events.ReviewWaits(reference(), triage().lane()));
    }

    /** The public edition goes to review apart from the reply, which the asker already has. */
    void sendEdition(PersonId author, int revision, Instant now) {
        way().refuseUnless(mayEdit() && way().isAt(Stage.ANSWERED));
        holding().refuseOthers(author);
        answer().sendEdition(revision, now);
        way().touch(now);
        tell(new Events.ReviewWaits(reference(), triage().lane()));
    }

    ReviewOutcome decide(Decision decision, PersonId reviewer, Instant now) {
        answer().refuseOwnWork(reviewer);
        way().mustBeAt(Stage.IN_REVIEW);
        ReviewOutcome outcome = toWhoWrote(answer().decide(decision, reviewer, now));
        way().touch(now);
        switch (outcome) {
            case APPROVED -> {
                if (holding().isLive()) holding().finish(now);
                way().moveTo(Stage.APPROVED, now);
            }
            case ANOTHER_LOOK -> tell(new Events.ReviewWaits(reference(), triage().lane()));
            case RETURNED -> {
                holding().resume(Duration.between(way().since(), now));
                way().moveTo(Stage.DRAFTING, now);
                tell(new Events.AnswerReturned(reference(), holding().assignee()));
            }
            case REJECTED -> {
                holding().revoke(now);
                way().waitFor(Waiting.EDITOR, now);
                tell(new Events.AnswerRejected(reference()));
            }
        }
        return outcome;
    }

    /** What an editor wrote has no expert to go back to: it is the editors' again. */
    private ReviewOutcome toWhoWrote(ReviewOutcome outcome) {
        if (outcome != ReviewOutcome.RETURNED || holding().isHeld()) return outcome;
        answer().takenBack();
        return ReviewOutcome.REJECTED;
    }

    EditionOutcome decideEdition(EditionDecision decision, PersonId reviewer, Instant now) {
        answer().refuseOwnWork(reviewer);
        way().refuseUnless(way().isAt(Stage.ANSWERED) && answer().edition() == Edition.IN_REVIEW);
        EditionOutcome outcome = answer().decideEdition(decision, reviewer, now);
        way().touch(now);
        if (outcome == EditionOutcome.RETURNED) {
            tell(new Events.AnswerReturned(reference(), holding().assignee()));
        }
        return outcome;
    }

    NextForPublic release(Instant now) {
        way().mustBeAt(Stage.APPROVED);
        answer().release();
        way().moveTo(Stage.ANSWERED, now);
        tell(new Events.AnswerReleased(reference(), !holding().isHeld()));
        return answer().edition().next();
    }

    void published(String slug, Instant now) {
        way().mustBeAt(Stage.ANSWERED);
        answer().published(slug);
        way().moveTo(Stage.PUBLISHED, now);
        tell(new Events.AnswerPublished(reference(), holding().assignee()));
    }

    /** Whether the expert who holds it may change texts now. */
    boolean mayEdit() {
        return way().isAt(Stage.DRAFTING) || (way().isAt(Stage.ANSWERED) && answer().edition() == Edition.PREPARING);
    }

    /** What triage makes of it. */
    TriageDesk triageDesk() {
        return new TriageDesk(this);
    }

    /** How it comes to an expert and leaves one. */
    Offers offers() {
        return new Offers(this);
    }

    /** What its asker may want of it. */
    Wishes wishes() {
        return new Wishes(this);
    }

    /** What desk and asker say to each other before the answer. */
    Talk talk() {
        return new Talk(this);
    }

    @Override
    Question whole() {
        return this;
    }
}
