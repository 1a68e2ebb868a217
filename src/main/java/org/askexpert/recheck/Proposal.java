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
import java.time.Instant;
import org.askexpert.archive.NoteType;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Hashes;

/** One immutable state of what an expert proposes; a verdict is bound to its hash. */
@Entity
@Table(name = "recheck_proposal")
class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Recheck recheck;

    private int number;
    private PersonId authorId;

    @Enumerated(EnumType.STRING)
    private Proposed outcome;

    private int entryRevision;
    private String title;
    private String question;
    private String answer;

    @Enumerated(EnumType.STRING)
    private NoteType noteType;

    private String note;
    private String remark;
    private byte[] contentHash;
    private Instant createdAt;

    protected Proposal() {}

    Proposal(Recheck recheck, int number, PersonId author, ProposalText text, Instant now) {
        this.recheck = recheck;
        this.number = number;
        authorId = author;
        outcome = text.outcome();
        entryRevision = text.entryRevision();
        title = text.title();
        question = text.question();
        answer = text.answer();
        noteType = text.type();
        note = text.note();
        remark = text.remark();
        contentHash = hash(text);
        createdAt = now;
    }

    private static byte[] hash(ProposalText text) {
        return Hashes.sha256(
                text.outcome().code(),
                Integer.toString(text.entryRevision()),
                known(text.title()),
                known(text.question()),
                known(text.answer()),
                text.type() == null ? "" : text.type().code(),
                known(text.note()));
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }

    int number() {
        return number;
    }

    PersonId author() {
        return authorId;
    }

    byte[] hash() {
        return contentHash.clone();
    }

    ProposalText text() {
        return new ProposalText(outcome, entryRevision, title, question, answer, noteType, note, remark);
    }

    Instant at() {
        return createdAt;
    }
}
