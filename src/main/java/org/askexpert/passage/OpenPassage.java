package org.askexpert.passage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.askexpert.passage.PassagePage.May;
import org.askexpert.passage.PassagePage.PassageVersion;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.TextDiff;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.transaction.annotation.Transactional;

/** One passage with everything that was ever written and said of it. */
@UseCase
@Transactional(readOnly = true)
class OpenPassage {

    private final FoundPassage found;
    private final Passages passages;
    private final FindTopic findTopic;
    private final FindPeople findPeople;

    OpenPassage(FoundPassage found, Passages passages, FindTopic findTopic, FindPeople findPeople) {
        this.found = found;
        this.passages = passages;
        this.findTopic = findTopic;
        this.findPeople = findPeople;
    }

    /** @throws Problem forbidden to all but the desk, unknown */
    public PassagePage open(String slug, Viewer me) {
        Viewer.Staff staff = Desks.mustWork(me);
        Passage passage = found.at(slug);
        PassageLine line = passages.line(slug).orElseThrow(Problem::unknown);
        Map<PersonId, PersonCard> people = findPeople.byIds(peopleOf(passage), me);
        return new PassagePage(
                line,
                topic(passage, me),
                name(passage.owner(), people),
                passage.isRetired(),
                waiting(passage),
                versions(passage, people),
                may(passage, staff));
    }

    private static May may(Passage passage, Viewer.Staff me) {
        boolean own = passage.isWorkOf(new PersonId(me.person()));
        boolean waits = !passage.isRetired() && !passage.isDecided();
        return new May(
                !passage.isRetired() && Desks.mayWrite(me),
                waits && !own && Desks.mayDecide(me),
                !passage.isRetired() && me.is(Role.EDITOR),
                waits && own);
    }

    private String topic(Passage passage, Viewer me) {
        return Optional.ofNullable(passage.topic())
                .flatMap(topic -> findTopic.byId(topic, me))
                .map(TopicView::trail)
                .orElse(null);
    }

    private static TextDiff waiting(Passage passage) {
        return passage.approved()
                .filter(approved -> approved.number() < passage.latest().number())
                .map(approved -> changes(approved, passage.latest()))
                .orElse(null);
    }

    private static TextDiff changes(PassageRevision older, PassageRevision newer) {
        return TextDiff.between(
                older.text().title() + "\n\n" + older.text().words(),
                newer.text().title() + "\n\n" + newer.text().words());
    }

    private static List<PassageVersion> versions(Passage passage, Map<PersonId, PersonCard> people) {
        List<PassageVersion> versions = new ArrayList<>();
        PassageRevision before = null;
        for (PassageRevision written : passage.revisions()) {
            versions.add(version(passage, before, written, people));
            before = written;
        }
        Collections.reverse(versions);
        return versions;
    }

    private static PassageVersion version(
            Passage passage, PassageRevision before, PassageRevision written, Map<PersonId, PersonCard> people) {
        Optional<PassageReview> review = passage.reviews().stream()
                .filter(one -> one.revision() == written.number())
                .findFirst();
        return new PassageVersion(
                written.number(),
                written.text().title(),
                name(written.author(), people),
                written.at(),
                before == null ? null : changes(before, written),
                review.map(one -> one.verdict().code()).orElse(null),
                review.map(PassageReview::comment).orElse(null),
                review.map(one -> name(one.reviewer(), people)).orElse(null),
                review.map(PassageReview::at).orElse(null));
    }

    private static List<PersonId> peopleOf(Passage passage) {
        Stream<PersonId> authors = passage.revisions().stream().map(PassageRevision::author);
        Stream<PersonId> reviewers = passage.reviews().stream().map(PassageReview::reviewer);
        return Stream.concat(Stream.of(passage.owner()), Stream.concat(authors, reviewers))
                .distinct()
                .toList();
    }

    private static String name(PersonId person, Map<PersonId, PersonCard> people) {
        PersonCard card = people.get(person);
        return card == null ? null : card.name();
    }
}
