package org.askexpert.question;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicId;

/** An editor sends on what triage left to people: to a named expert, or to whom the rules choose. */
@UseCase
public class RouteFromTriage {

    private final Desk desk;
    private final ClockMaker clocks;
    private final NamedExpert experts;
    private final EditorialProcess process;

    RouteFromTriage(Desk desk, ClockMaker clocks, NamedExpert experts, EditorialProcess process) {
        this.desk = desk;
        this.clocks = clocks;
        this.experts = experts;
        this.process = process;
    }

    /**
     * Sends the question on.
     *
     * @param topic null leaves the topic as it is
     * @param lane ordinary or urgent; null leaves an urgent question urgent and makes any other but a complaint ordinary
     * @param expert handle, or null to let the rules choose
     */
    public void route(Reference reference, TopicId topic, Lane lane, String expert, Viewer me) {
        Question question = desk.open(reference, me);
        me.mustBe(Role.EDITOR);
        if (expert == null && topic == null && question.asked().topic() == null) {
            throw Problem.invalid("topic", "Choose a topic, so that the rules can find an expert");
        }
        question.triageDesk().route(topic, lane, desk.now());
        if (expert != null) {
            Clocks both = clocks.from(desk.now(), question.triage().lane());
            question.offers().byEditor(experts.of(expert, me), both, desk.now());
        }
        TriageOutcome outcome = expert == null ? TriageOutcome.RULES_CHOOSE : TriageOutcome.EXPERT_NAMED;
        desk.done("route", question, me, outcome.name());
        process.triaged(reference, outcome);
    }
}
