package org.askexpert.archive;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;

/** Where an entry comes from: a question answered here, or a text brought from elsewhere. */
@Embeddable
class Descent {

    private Reference questionReference;
    private String origin;
    private PersonId importerId;
    private boolean alreadyPublic;
    private byte[] contentKey;
    private byte[] askerHash;
    private Instant askedMonth;

    Descent() {}

    /** @param importer who brought it, or null where it was answered here */
    Descent(Provenance provenance, PersonId importer) {
        origin = provenance.origin();
        alreadyPublic = provenance.alreadyPublic();
        contentKey = provenance.contentKey();
        questionReference = provenance.question();
        askedMonth = provenance.asked();
        importerId = importer;
    }

    /** Its asker was forgotten; the keyed hash of the address is all that leads back. */
    void partFromAsker(byte[] addressHash) {
        questionReference = null;
        askerHash = addressHash.clone();
    }

    /** Nothing leads back any more. */
    void forget() {
        questionReference = null;
        askerHash = null;
        contentKey = null;
        askedMonth = null;
    }

    /** The question it answers, or null. */
    Reference question() {
        return questionReference;
    }

    Instant asked() {
        return askedMonth;
    }
}
