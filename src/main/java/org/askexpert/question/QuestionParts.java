package org.askexpert.question;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

/** The parts of a question, each told whose it is before it is used; {@link Question} has the verbs. */
@MappedSuperclass
abstract class QuestionParts extends Referenced<Question> {

    @Embedded
    private Asked asked;

    @Embedded
    private Triage triage;

    @Embedded
    private Way way;

    @Embedded
    private Holding holding;

    @Embedded
    private Answer answer;

    @Embedded
    private Listed listed;

    protected QuestionParts() {}

    QuestionParts(Reference reference) {
        super(reference);
    }

    void begin(Question whole, Asked asked, Triage triage, Way way) {
        this.asked = asked;
        this.triage = triage;
        this.way = way;
        this.holding = new Holding(whole);
        this.answer = new Answer(whole, asked.mayBePublished());
    }

    /** Lets the verbs of the parts tell what happened. */
    void tell(Object event) {
        registerEvent(event);
    }

    abstract Question whole();

    Asked asked() {
        return asked.of(whole());
    }

    Triage triage() {
        return triage;
    }

    Way way() {
        return way.of(whole());
    }

    Holding holding() {
        return holding.of(whole());
    }

    Answer answer() {
        return answer.of(whole());
    }
}
