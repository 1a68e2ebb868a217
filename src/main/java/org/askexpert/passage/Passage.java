package org.askexpert.passage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.topic.TopicId;

/**
 * A house paragraph: a chain of revisions of which the last approved one is in use. Nobody approves what they wrote
 * any part of since then.
 */
@Entity
class Passage {

    private static final int YEARS_TO_REVIEW = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private TopicId topicId;
    private PersonId ownerId;

    @Enumerated(EnumType.STRING)
    private PassageState state;

    private int revision;
    private Integer approvedRevision;
    private Instant approvedAt;
    private Instant nextReviewDue;
    private Instant createdAt;

    @OneToMany(mappedBy = "passage", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<PassageRevision> revisions = new ArrayList<>();

    @OneToMany(mappedBy = "passage", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PassageReview> reviews = new ArrayList<>();

    Passage() {}

    Passage(String slug, TopicId topic, PassageText text, PersonId author, Instant now) {
        this.slug = slug;
        topicId = topic;
        ownerId = author;
        state = PassageState.CURRENT;
        createdAt = now;
        append(text, author, now);
    }

    /**
     * Another wording, which waits for a second person; the one in use stays.
     *
     * @throws Problem stale where somebody else wrote meanwhile, conflict where it is retired
     */
    void revise(int read, PassageText text, PersonId author, Instant now) {
        refuseStale(read);
        refuseRetired();
        if (!latest().says(text)) append(text, author, now);
    }

    /**
     * @throws Problem stale where it was changed meanwhile, conflict where somebody decided already or it is retired,
     *     forbidden to whoever wrote any of it since the last approval
     */
    void decide(PassageDecision decision, PersonId reviewer, Instant now) {
        refuseStale(decision.revision());
        refuseRetired();
        if (isDecided()) throw Problem.conflict("Somebody has decided on this text already.");
        if (isWorkOf(reviewer)) {
            throw new Problem(
                    Problem.Kind.FORBIDDEN, "own-work", "You wrote part of this text; somebody else decides.");
        }
        reviews.add(new PassageReview(this, latest(), decision, reviewer, now));
        if (decision.verdict() != PassageVerdict.APPROVE) return;
        approvedRevision = revision;
        approvedAt = now;
        nextReviewDue = now.atZone(ZoneOffset.UTC).plusYears(YEARS_TO_REVIEW).toInstant();
    }

    /** @throws Problem stale where it was changed meanwhile, conflict where it is retired already */
    void retire(int read) {
        refuseStale(read);
        refuseRetired();
        state = PassageState.RETIRED;
    }

    /** @throws Problem conflict where it is retired */
    void careBy(PersonId keeper, Instant nextReview) {
        refuseRetired();
        ownerId = keeper;
        nextReviewDue = nextReview;
    }

    boolean isDecided() {
        return reviews.stream().anyMatch(review -> review.revision() == revision);
    }

    /** Whoever wrote a revision after the approved one. */
    boolean isWorkOf(PersonId person) {
        int settled = approvedRevision == null ? 0 : approvedRevision;
        return revisions.stream()
                .anyMatch(written ->
                        written.number() > settled && written.author().equals(person));
    }

    boolean isRetired() {
        return state == PassageState.RETIRED;
    }

    PassageRevision latest() {
        return revisions.get(revisions.size() - 1);
    }

    Optional<PassageRevision> approved() {
        return revisions.stream()
                .filter(written -> approvedRevision != null && written.number() == approvedRevision)
                .findFirst();
    }

    List<PassageRevision> revisions() {
        return revisions;
    }

    List<PassageReview> reviews() {
        return reviews;
    }

    String slug() {
        return slug;
    }

    TopicId topic() {
        return topicId;
    }

    PersonId owner() {
        return ownerId;
    }

    Instant nextReview() {
        return nextReviewDue;
    }

    private void append(PassageText text, PersonId author, Instant now) {
        revision++;
        revisions.add(new PassageRevision(this, revision, text, author, now));
    }

    private void refuseStale(int read) {
        if (read != revision) throw Problem.stale(revision);
    }

    private void refuseRetired() {
        if (isRetired()) throw Problem.conflict("This passage is retired.");
    }
}
