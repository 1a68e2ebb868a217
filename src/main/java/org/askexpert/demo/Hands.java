package org.askexpert.demo;

import org.askexpert.demo.Samples.SampleQuestion;
import org.askexpert.question.AcceptQuestion;
import org.askexpert.question.AssignExpert;
import org.askexpert.question.DeclineQuestion;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.RefusalReason;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Into whose hands a sample question comes. */
@Component
@Profile("demo")
class Hands {

    private final OpenQuestion open;
    private final AssignExpert assign;
    private final AcceptQuestion accept;
    private final DeclineQuestion decline;
    private final Cast cast;

    Hands(OpenQuestion open, AssignExpert assign, AcceptQuestion accept, DeclineQuestion decline, Cast cast) {
        this.open = open;
        this.assign = assign;
        this.accept = accept;
        this.decline = decline;
        this.cast = cast;
    }

    /** Sees that the expert the sample names has it, whomever the rules chose. */
    void offer(Reference question, SampleQuestion sample) {
        String chosen = open.open(question, cast.as("edith")).row().assignee();
        if (!sample.expert().equals(chosen)) assign.assign(question, sample.expert(), cast.as("edith"));
    }

    void accept(Reference question, SampleQuestion sample) {
        offer(question, sample);
        accept.accept(question, cast.as(sample.expert()));
    }

    /** The only expert of its topic has no time, so that it waits for anybody. */
    void decline(Reference question, SampleQuestion sample) {
        decline.decline(question, RefusalReason.NO_TIME, null, cast.as(sample.expert()));
    }
}
