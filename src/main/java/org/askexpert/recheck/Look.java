package org.askexpert.recheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** A second person's look at exactly one proposal, with the hash of what was read. */
@Entity
@Table(name = "recheck_verdict")
class Look {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Recheck recheck;

    private int proposal;
    private PersonId reviewerId;

    @Enumerated(EnumType.STRING)
    private RecheckVerdict verdict;

    private String words;
    private byte[] contentHash;
    private Instant decidedAt;

    protected Look() {}

    Look(Recheck recheck, Proposal proposal, PersonId reviewer, RecheckVerdict verdict, String words, Instant now) {
        this.recheck = recheck;
        this.proposal = proposal.number();
        reviewerId = reviewer;
        this.verdict = verdict;
        this.words = words;
        contentHash = proposal.hash();
        decidedAt = now;
    }

    /** Whether it confirmed exactly this text. */
    boolean confirms(Proposal text) {
        return verdict == RecheckVerdict.CONFIRM && MessageDigest.isEqual(contentHash, text.hash());
    }

    int proposal() {
        return proposal;
    }

    PersonId reviewer() {
        return reviewerId;
    }

    RecheckVerdict verdict() {
        return verdict;
    }

    String words() {
        return words;
    }

    Instant at() {
        return decidedAt;
    }
}
