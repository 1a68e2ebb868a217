package org.askexpert.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.people.FindPeople;
import org.askexpert.question.PersonNames;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestion;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.Dates;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened to a question, in order: one query for each teller, whatever the length of the story. */
@UseCase
@Transactional(readOnly = true)
public class FindStory {

    private static final Comparator<StoryEvent> IN_ORDER =
            Comparator.comparing(StoryEvent::at).thenComparing(StoryEvent::what);

    private final SeenQuestions questions;
    private final List<StoryTeller> tellers;
    private final FindPeople people;
    private final Dates dates;

    FindStory(SeenQuestions questions, List<StoryTeller> tellers, FindPeople people, Dates dates) {
        this.questions = questions;
        this.tellers = tellers;
        this.people = people;
        this.dates = dates;
    }

    /**
     * Finds it.
     *
     * @param kind what to narrow it to, or null for everything
     * @throws org.askexpert.shared.Problem unknown, where the question is not in the viewer's sight
     */
    public Story of(Reference reference, StoryKind kind, Viewer me) {
        me.staff();
        SeenQuestion question = questions.one(reference, me);
        List<StoryEvent> all = tellers.stream()
                .flatMap(teller -> teller.tell(question).stream())
                .sorted(IN_ORDER)
                .toList();
        PersonNames names = new PersonNames(
                people.byIds(all.stream().map(StoryEvent::person).toList(), me));
        return new Story(
                reference,
                days(
                        all.stream()
                                .filter(event -> kind == null || event.what().kind() == kind)
                                .toList(),
                        names),
                all.stream()
                        .map(event -> event.what().kind())
                        .distinct()
                        .sorted()
                        .toList(),
                kind,
                (int) all.stream().filter(FindStory::isRevision).count());
    }

    private List<Story.Day> days(List<StoryEvent> events, PersonNames names) {
        Map<String, List<Story.Line>> days = new LinkedHashMap<>();
        for (StoryEvent event : events) {
            days.computeIfAbsent(dates.on(event.at()), day -> new java.util.ArrayList<>())
                    .add(new Story.Line(event, names.name(event.person())));
        }
        return days.values().stream()
                .map(lines -> new Story.Day(lines.get(0).event().at(), lines))
                .toList();
    }

    private static boolean isRevision(StoryEvent event) {
        return event.what() == Happening.REVISED || event.what() == Happening.TOOK_WORDING;
    }
}
