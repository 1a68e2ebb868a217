package org.askexpert.intake;

import java.util.List;
import org.askexpert.question.NewQuestion;
import org.askexpert.question.ReceiveQuestion;
import org.askexpert.question.ReceivedQuestion;
import org.askexpert.routing.FindNotices;
import org.askexpert.routing.Notice;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one question in, in the caller's transaction: the question, who asked, the link, and the count against floods. */
@Component
class Intake {

    private final SubmissionLimits limits;
    private final FindTopic topics;
    private final IntakeHours hours;
    private final ReceiveQuestion receive;
    private final Identities identities;
    private final FindNotices notices;
    private final HeldAlarm alarm;

    Intake(
            SubmissionLimits limits,
            FindTopic topics,
            IntakeHours hours,
            ReceiveQuestion receive,
            Identities identities,
            FindNotices notices,
            HeldAlarm alarm) {
        this.limits = limits;
        this.topics = topics;
        this.hours = hours;
        this.receive = receive;
        this.identities = identities;
        this.notices = notices;
        this.alarm = alarm;
    }

    /** @param consentVersion of the privacy text that the asker could read */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt take(CleanSubmission asked, Origin from, int consentVersion, Viewer me) {
        hours.mustBeOpen(me);
        boolean held = limits.countsAbove(from.network(), asked.email()) || from.doubtful();
        ReceivedQuestion question = receive.receive(question(asked, from.followUpOf(), consentVersion, held, me), me);
        identities.keep(question, asked.email(), asked.name());
        limits.countForHouse();
        List<Notice> urgent = notices.notices(asked.title(), asked.body(), me);
        if (held && !urgent.isEmpty()) alarm.ring(question.reference());
        return new Receipt(question.reference(), urgent);
    }

    /** Takes what an editor entered: never held, and without an identity where no address was given. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ReceivedQuestion enter(CleanSubmission asked, int consentVersion, Viewer me) {
        hours.mustBeOpen(me);
        ReceivedQuestion question = receive.receive(question(asked, null, consentVersion, false, me), me);
        if (asked.email() != null) identities.keep(question, asked.email(), asked.name());
        limits.countForHouse();
        return question;
    }

    private NewQuestion question(CleanSubmission asked, Long followUpOf, int consentVersion, boolean held, Viewer me) {
        return new NewQuestion(
                asked.title(),
                asked.body(),
                topic(asked.topic(), me),
                asked.language(),
                asked.publish(),
                consentVersion,
                followUpOf,
                held);
    }

    private TopicId topic(String slug, Viewer me) {
        if (slug == null) return null;
        return topics.bySlug(slug, me)
                .filter(topic -> !topic.retired())
                .map(TopicView::id)
                .orElseThrow(() -> Problem.invalid("topic", "Choose a topic from the list, or none"));
    }
}
