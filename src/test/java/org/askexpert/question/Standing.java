package org.askexpert.question;

import java.util.List;
import java.util.Set;
import org.askexpert.people.NewPerson;
import org.askexpert.people.RegisterPerson;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.NewTopic;
import org.askexpert.topic.TopicId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings questions to each place where they can stand, by the verbs people use, with the real process behind them. */
@TestComponent
class Standing {

    /** The places of a question; each is reached from a fresh one. */
    enum Place {
        RECEIVED,
        TRIAGE_BY_HAND,
        WAITING_FOR_ANY_EXPERT,
        OFFERED_TO_ANA,
        WITH_ANA,
        AWAITING_ASKER,
        ASKED_IN_TRIAGE,
        IN_REVIEW,
        EDITION_WITH_ANA,
        EDITION_IN_REVIEW,
        ANSWERED_IN_PRIVATE,
        PUBLISHED,
        NOT_TAKEN,
        WITHDRAWN
    }

    static final Viewer EDITH = new Viewer.Staff(900, "edith", Set.of(Role.EDITOR));
    private static final Viewer FOUNDER = new Viewer.Staff(0, "founder", Set.of(Role.EDITOR, Role.ADMINISTRATOR));
    private static final DraftText REPLY = new DraftText("Keep moving.", null, null, null, List.of());

    @Autowired
    private ReceiveQuestion receive;

    @Autowired
    private AssignExpert assign;

    @Autowired
    private AcceptQuestion accept;

    @Autowired
    private SaveDraft save;

    @Autowired
    private SendForReview send;

    @Autowired
    private DecideReview decide;

    @Autowired
    private DoNotTake doNotTake;

    @Autowired
    private AskForDetails ask;

    @Autowired
    private AskInTriage askInTriage;

    @Autowired
    private WithdrawQuestion withdraw;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private CreateTopic createTopic;

    @Autowired
    private Jobs jobs;

    private TopicId knee;
    private TopicId lonely;
    private Viewer ana;
    private Viewer rosa;
    private Reference waiting;

    void furnish() {
        createTopic.create(new NewTopic(null, "places", "Places", false), FOUNDER);
        knee = createTopic.create(new NewTopic("places", "knee", "Knee", false), FOUNDER);
        lonely = createTopic.create(new NewTopic(null, "lonely", "Lonely", false), FOUNDER);
        ana = person("place-ana", Role.EXPERT, knee);
        rosa = person("place-rosa", Role.REVIEWER, null);
        waiting = moved(receive(lonely, Publish.ANONYMOUS)); // before anybody answers for its topic
    }

    Viewer ana() {
        return ana;
    }

    Viewer rosa() {
        return rosa;
    }

    TopicId lonely() {
        return lonely;
    }

    Viewer person(String handle, Role role, TopicId topic) {
        Set<TopicId> topics = topic == null ? Set.of() : Set.of(topic);
        String email = handle + "@askexpert.example";
        NewPerson person = new NewPerson(handle, handle, email, Set.of(role), topics, null);
        long id = register.register(person, null, null, FOUNDER).number();
        return new Viewer.Staff(id, handle, Set.of(role));
    }

    Viewer.Asker asker(Reference question) {
        return new Viewer.Asker(rows.sql("select id from question where reference = ?")
                .param(question.code())
                .query(Long.class)
                .single());
    }

    Reference at(Place place) {
        return switch (place) {
            case RECEIVED -> receive(knee, Publish.ANONYMOUS);
            case TRIAGE_BY_HAND -> moved(receive(null, Publish.ANONYMOUS));
            case WAITING_FOR_ANY_EXPERT -> waiting;
            case OFFERED_TO_ANA -> moved(receive(knee, Publish.ANONYMOUS));
            case WITH_ANA -> drafted(Publish.ANONYMOUS, AQuestion.TEXT);
            case AWAITING_ASKER -> awaitingAsker();
            case ASKED_IN_TRIAGE -> askedInTriage();
            case IN_REVIEW -> sent(Publish.ANONYMOUS, AQuestion.TEXT);
            case EDITION_WITH_ANA -> approved(Verdict.APPROVE_PRIVATE, Publish.ANONYMOUS, REPLY);
            case EDITION_IN_REVIEW -> approved(Verdict.APPROVE_PRIVATE, Publish.ANONYMOUS, AQuestion.TEXT);
            case ANSWERED_IN_PRIVATE -> approved(Verdict.APPROVE_PRIVATE, Publish.NEVER, REPLY);
            case PUBLISHED -> approved(Verdict.APPROVE, Publish.ANONYMOUS, AQuestion.TEXT);
            case NOT_TAKEN -> notTaken();
            case WITHDRAWN -> withdrawn();
        };
    }

    private Reference receive(TopicId topic, Publish publish) {
        NewQuestion question = new NewQuestion("Stairs hurt", "Since May.", topic, "en", publish, 1);
        return receive.receive(question, Viewer.reader()).reference();
    }

    private Reference moved(Reference question) {
        jobs.runAll();
        return question;
    }

    private Reference drafted(Publish publish, DraftText text) {
        Reference question = moved(receive(knee, publish));
        assign.assign(question, ana.staff().handle(), EDITH);
        accept.accept(question, ana);
        save.save(question, 0, text, ana);
        return question;
    }

    private Reference awaitingAsker() {
        Reference question = drafted(Publish.ANONYMOUS, AQuestion.TEXT);
        ask.ask(question, "Which stairs?", ana);
        return question;
    }

    private Reference askedInTriage() {
        Reference question = at(Place.TRIAGE_BY_HAND);
        askInTriage.ask(question, "Which stairs?", EDITH);
        return question;
    }

    private Reference sent(Publish publish, DraftText text) {
        Reference question = drafted(publish, text);
        send.send(question, 1, ana);
        return question;
    }

    private Reference approved(Verdict verdict, Publish publish, DraftText text) {
        Reference question = sent(publish, text);
        decide.decide(question, AQuestion.verdict(verdict, 1), rosa);
        return moved(question);
    }

    private Reference withdrawn() {
        Reference question = at(Place.IN_REVIEW);
        withdraw.withdraw(asker(question));
        return question;
    }

    private Reference notTaken() {
        Reference question = at(Place.TRIAGE_BY_HAND);
        doNotTake.decline(question, NotTaken.SPAM, null, EDITH);
        return question;
    }
}
