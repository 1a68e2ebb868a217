package org.askexpert.recheck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.topic.TopicId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One look at one published entry: an expert proposes, a second person confirms. Only one is open for an entry. */
@Entity
class Recheck extends AbstractAggregateRoot<Recheck> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private Reference reference;
    private long entryId;
    private Long openEntryId;
    private TopicId topicId;

    @Embedded
    private Course course;

    private PersonId expertId;
    private int revision;

    @OneToMany(
            mappedBy = "recheck",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<Reason> reasons = new ArrayList<>();

    @OneToMany(
            mappedBy = "recheck",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<Holder> holders = new ArrayList<>();

    @OneToMany(
            mappedBy = "recheck",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("number")
    private List<Proposal> proposals = new ArrayList<>();

    @OneToMany(
            mappedBy = "recheck",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<Look> looks = new ArrayList<>();

    protected Recheck() {}

    static Recheck open(Reference reference, long entry, TopicId topic, Why why, Instant due, Instant now) {
        var recheck = new Recheck();
        recheck.reference = reference;
        recheck.entryId = entry;
        recheck.openEntryId = entry;
        recheck.topicId = topic;
        recheck.course = new Course(due, now);
        recheck.reasons.add(new Reason(recheck, why, now));
        return recheck;
    }

    /** One more reason while it is open; the same one again says nothing new. */
    boolean note(Why why, Instant now) {
        if (reasons.stream().anyMatch(known -> known.is(why))) return false;
        return reasons.add(new Reason(this, why, now));
    }

    /** The rules found an expert. */
    void offer(PersonId expert, Clocks clocks, Instant now) {
        course.mustBeAt(RecheckStage.OPENED);
        hold(expert, clocks, now);
    }

    void waitForEditor(Clocks clocks) {
        course.mustBeAt(RecheckStage.OPENED);
        course.moveTo(RecheckStage.WAITING, clocks);
        registerEvent(new RecheckEvents.NobodyThere(reference));
    }

    /** An editor names the expert; whoever had it before loses it. Says whether somebody had. */
    boolean assign(PersonId expert, Clocks clocks, Instant now) {
        course.refuseUnless(course.isAt(RecheckStage.WAITING) || course.isAt(RecheckStage.RECHECKING));
        if (expert.equals(expertId)) throw Problem.invalid("expert", "This expert has it already");
        boolean held = expertId != null;
        if (held) registerEvent(new RecheckEvents.Revoked(reference, expertId));
        hold(expert, clocks, now);
        return held;
    }

    /** The expert cannot look at it: another one is chosen. */
    void handBack(PersonId expert, Clocks clocks, Instant now) {
        course.mustBeAt(RecheckStage.RECHECKING);
        refuseOthers(expert);
        letGo(now);
        course.moveTo(RecheckStage.OPENED, clocks);
    }

    /** @param base number of the proposal that was read, 0 where there was none */
    int propose(PersonId expert, int base, ProposalText text, Clocks clocks, Instant now) {
        course.mustBeAt(RecheckStage.RECHECKING);
        refuseOthers(expert);
        if (base != revision) throw Problem.stale(revision);
        revision++;
        proposals.add(new Proposal(this, revision, expert, text, now));
        course.moveTo(RecheckStage.CONFIRMING, clocks);
        return revision;
    }

    /** A second person decides on exactly the proposal that was read. */
    void decide(PersonId reviewer, int read, RecheckVerdict verdict, String words, Clocks back, Instant now) {
        if (hands().isWorkOf(reviewer)) throw new OwnProposal();
        course.mustBeAt(RecheckStage.CONFIRMING);
        if (read != revision) throw Problem.stale(revision);
        looks.add(new Look(this, latest().orElseThrow(), reviewer, verdict, words, now));
        switch (verdict) {
            case CONFIRM -> course.moveTo(RecheckStage.CONFIRMED);
            case RETURN -> {
                course.moveTo(RecheckStage.RECHECKING, back);
                registerEvent(new RecheckEvents.Returned(reference, expertId));
            }
            case REJECT -> {
                close(RecheckOutcome.UNTOUCHED, now);
                registerEvent(new RecheckEvents.Rejected(reference));
            }
        }
    }

    /** What was confirmed, to be carried out; nobody else's text and no other one. */
    Proposal confirmed() {
        course.mustBeAt(RecheckStage.CONFIRMED);
        Proposal text = latest().orElseThrow();
        if (!hands().confirmed(text)) throw new NotThisStep();
        return text;
    }

    void carriedOut(Instant now) {
        course.mustBeAt(RecheckStage.CONFIRMED);
        close(RecheckOutcome.of(latest().orElseThrow().text().outcome()), now);
    }

    /** The entry was changed after the expert had looked at it: the expert looks again. */
    void lookAgain(Clocks clocks) {
        course.mustBeAt(RecheckStage.CONFIRMED);
        course.moveTo(RecheckStage.RECHECKING, clocks);
        registerEvent(new RecheckEvents.Returned(reference, expertId));
    }

    void entryGone(Instant now) {
        if (course.isAt(RecheckStage.RECHECKING)) {
            registerEvent(new RecheckEvents.Revoked(reference, expertId));
        }
        close(RecheckOutcome.ENTRY_GONE, now);
    }

    void remind() {
        if (course.isAt(RecheckStage.RECHECKING)) registerEvent(new RecheckEvents.Due(reference, expertId));
    }

    void escalate() {
        course.late();
        registerEvent(new RecheckEvents.Overdue(reference));
    }

    Hands hands() {
        return new Hands(expertId, holders, proposals, looks);
    }

    Optional<Proposal> latest() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(proposals.size() - 1));
    }

    RecheckReason firstReason() {
        return reasons.get(0).kind();
    }

    RecheckState state() {
        return new RecheckState(reference, entryId, topicId, course.view(), expertId, revision);
    }

    List<ReasonView> reasons() {
        return reasons.stream().map(Reason::view).toList();
    }

    List<Look> looks() {
        return List.copyOf(looks);
    }

    private void hold(PersonId expert, Clocks clocks, Instant now) {
        letGo(now);
        expertId = expert;
        holders.add(new Holder(this, expert, now));
        course.moveTo(RecheckStage.RECHECKING, clocks);
        registerEvent(new RecheckEvents.Offered(reference, expert));
    }

    private void letGo(Instant now) {
        holders.forEach(holder -> holder.leave(now));
        expertId = null;
    }

    private void close(RecheckOutcome how, Instant now) {
        course.close(how, now);
        openEntryId = null;
        holders.forEach(holder -> holder.leave(now));
    }

    private void refuseOthers(PersonId person) {
        if (!person.equals(expertId)) throw new Problem(Problem.Kind.FORBIDDEN, "This is with somebody else.");
    }
}
