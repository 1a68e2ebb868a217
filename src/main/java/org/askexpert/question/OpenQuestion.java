package org.askexpert.question;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;

/** Opens one question at the desk; that somebody read it is recorded. */
@UseCase
public class OpenQuestion {

    private final Desk desk;
    private final FindPeople people;
    private final FindTopic topics;

    OpenQuestion(Desk desk, FindPeople people, FindTopic topics) {
        this.desk = desk;
        this.people = people;
        this.topics = topics;
    }

    public DeskQuestion open(Reference reference, Viewer me) {
        Viewer.Staff staff = me.staff();
        Question question = desk.open(reference, me);
        desk.note("read", question, me);
        PersonNames names = new PersonNames(people.byIds(peopleIn(question), me));
        Answer answer = question.answer();
        List<RoutingRecord> rounds = question.holding().rounds();
        return new DeskQuestion(
                row(question, names, me),
                question.asked().body(),
                question.asked().clarifications().stream()
                        .map(asked -> asked.view(names))
                        .toList(),
                question.asked().publish(),
                question.triage().rule(),
                answer.chain().latest().map(revision -> revision.view(names)).orElse(null),
                answer.reviews().stream()
                        .map(review -> review.view(names, answer.hash(), staff))
                        .toList(),
                question.holding().assignments().stream()
                        .map(assignment -> assignment.view(names))
                        .toList(),
                rounds.isEmpty() ? null : rounds.get(rounds.size() - 1).view(names),
                answer.given().approvals(),
                answer.requiredApprovals(),
                answer.entrySlug(),
                question.triage().notTaken(),
                question.triage().editorMessage(),
                question.holding().finishBy(),
                Actions.of(question, staff));
    }

    private DeskRow row(Question question, PersonNames names, Viewer me) {
        Asked asked = question.asked();
        Holding holding = question.holding();
        TopicView topic =
                asked.topic() == null ? null : topics.byId(asked.topic(), me).orElse(null);
        return new DeskRow(
                question.reference(),
                asked.title(),
                topic == null ? null : topic.slug(),
                topic == null ? null : topic.title(),
                question.way().stage(),
                question.triage().lane(),
                question.answer().edition(),
                question.way().waiting(),
                names.handle(holding.assignee()),
                names.name(holding.assignee()),
                holding.respondBy(),
                holding.finishBy(),
                asked.receivedAt(),
                question.answer().revision(),
                question.answer().isReturned());
    }

    private static List<PersonId> peopleIn(Question question) {
        Holding holding = question.holding();
        List<RoutingRecord> rounds = holding.rounds();
        Stream<PersonId> assigned = holding.assignments().stream().map(Assignment::person);
        Stream<PersonId> asking = question.asked().clarifications().stream().map(Clarification::askedBy);
        Stream<PersonId> reviewed = question.answer().reviews().stream().map(Review::reviewer);
        Stream<PersonId> wrote = question.answer().chain().latest().stream().map(DraftRevision::author);
        Stream<PersonId> tested = rounds.isEmpty()
                ? Stream.empty()
                : rounds.get(rounds.size() - 1).people();
        return Stream.of(assigned, asking, reviewed, wrote, tested)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }
}
