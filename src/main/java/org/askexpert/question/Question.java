package org.askexpert.question;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.topic.TopicId;

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

    /** An editor lets go what was held: from here on it is a question like any other. */
    void releaseHeld(Instant now) {
        way().letGo(now);
        tell(new Events.QuestionReceived(reference()));
    }

    /** An editor takes what was held for advertising: nobody is written to. */
    void refuseHeld(Instant now) {
        way().letGo(now);
        triage().declined(NotTaken.SPAM, null);
        way().moveTo(Stage.TRIAGE, now);
        way().moveTo(Stage.NOT_TAKEN, now);
    }

    void triageByRule(Lane found, String rule, boolean needsEditor, Instant now) {
        way().mustBeAt(Stage.RECEIVED);
        triage().found(found, rule);
        way().waitFor(needsEditor ? Waiting.EDITOR : Waiting.NOBODY, now);
        if (found == Lane.URGENT) tell(new Events.UrgentReceived(reference()));
    }

    /** An editor sends it on, to the rules or, with {@link #offerByEditor} next, to a named expert. */
    void routeFromTriage(TopicId topic, Lane as, Instant now) {
        way().mustWaitFor(Waiting.EDITOR);
        if (topic != null) asked().fileUnder(topic);
        triage().decided(as);
        way().waitFor(Waiting.NOBODY, now);
    }

    void notTaken(NotTaken reason, String message, Instant now) {
        way().mustWaitFor(Waiting.EDITOR);
        triage().declined(reason, message);
        way().waitFor(Waiting.NOBODY, now);
        way().moveTo(Stage.NOT_TAKEN, now);
        tell(new Events.QuestionNotTaken(reference(), reason));
    }

    /** No expert is free: the editors see it, and experts of the topic may pick it up meanwhile. */
    void waitForExpert(RoutingRound round, Instant now) {
        way().refuseUnless(!holding().isHeld());
        holding().record(round, now);
        way().waitFor(Waiting.EXPERT, now);
        tell(new Events.NobodyFree(reference()));
    }

    /** The rules found an expert; why, is kept. */
    void offerByRules(PersonId expert, RoutingRound round, Clocks clocks, Instant now) {
        way().refuseUnless(!holding().isHeld() && way().waiting() == Waiting.NOBODY);
        holding().record(round, now);
        offer(expert, AssignedBy.RULES, clocks, now);
    }

    /** An editor names the expert; whoever held it before loses it. */
    void offerByEditor(PersonId expert, Clocks clocks, Instant now) {
        takeBack(now);
        offer(expert, AssignedBy.EDITOR, clocks, now);
    }

    private void offer(PersonId expert, AssignedBy by, Clocks clocks, Instant now) {
        hold(expert, by, clocks, now);
        tell(new Events.QuestionOffered(reference(), expert));
    }

    private void hold(PersonId expert, AssignedBy by, Clocks clocks, Instant now) {
        way().waitFor(Waiting.NOBODY, now);
        holding().offer(expert, by, clocks, now);
        way().moveTo(Stage.OFFERED, now);
    }

    /** An editor takes it from whoever holds it or waits for it, so that the rules choose again. */
    void takeBackForRules(Instant now) {
        takeBack(now);
        way().waitFor(Waiting.NOBODY, now);
        if (!way().isAt(Stage.TRIAGE)) way().moveTo(Stage.OFFERED, now);
    }

    private void takeBack(Instant now) {
        way().refuseUnless(way().isAt(Stage.TRIAGE)
                || (holding().isHeld() && way().stage().next().contains(Stage.OFFERED)));
        if (holding().isHeld())
            tell(new Events.QuestionRevoked(reference(), holding().assignee()));
        holding().revoke(now);
        answer().takenBack();
    }

    void accept(PersonId expert, Instant now) {
        way().mustBeAt(Stage.OFFERED);
        holding().refuseOthers(expert);
        holding().accept(now);
        way().moveTo(Stage.DRAFTING, now);
    }

    /** An expert of the topic takes what waits for anybody: offer and acceptance at once. */
    void pickUp(PersonId expert, Clocks clocks, Instant now) {
        way().mustWaitFor(Waiting.EXPERT);
        hold(expert, AssignedBy.EXPERT, clocks, now);
        accept(expert, now);
    }

    void decline(PersonId expert, RefusalReason reason, String note, Instant now) {
        way().refuseUnless(way().isAt(Stage.OFFERED) || way().isAt(Stage.DRAFTING));
        holding().refuseOthers(expert);
        holding().decline(reason, note, now);
        answer().takenBack();
        way().moveTo(Stage.OFFERED, now);
    }

    /** The expert passes it on to a colleague, who is offered it; what is written goes along. */
    void handOver(PersonId from, PersonId to, Clocks clocks, Instant now) {
        way().mustBeAt(Stage.DRAFTING);
        holding().refuseOthers(from);
        holding().handOver(now);
        answer().takenBack();
        offer(to, AssignedBy.COLLEAGUE, clocks, now);
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
        answer().send(revision, depth);
        way().moveTo(Stage.IN_REVIEW, now);
        tell(new Events.ReviewWaits(reference(), triage().lane()));
    }

    /** The public edition goes to review apart from the reply, which the asker already has. */
    void sendEdition(PersonId author, int revision, Instant now) {
        way().refuseUnless(mayEdit() && way().isAt(Stage.ANSWERED));
        holding().refuseOthers(author);
        answer().sendEdition(revision);
        way().touch(now);
        tell(new Events.ReviewWaits(reference(), triage().lane()));
    }

    ReviewOutcome decide(Decision decision, PersonId reviewer, Instant now) {
        answer().refuseOwnWork(reviewer);
        way().mustBeAt(Stage.IN_REVIEW);
        ReviewOutcome outcome = answer().decide(decision, reviewer, now);
        way().touch(now);
        switch (outcome) {
            case APPROVED -> {
                holding().finish(now);
                way().moveTo(Stage.APPROVED, now);
            }
            case ANOTHER_LOOK -> tell(new Events.ReviewWaits(reference(), triage().lane()));
            case RETURNED -> {
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
        tell(new Events.AnswerReleased(reference()));
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
