package org.askexpert.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.people.FindPeople;
import org.askexpert.question.PersonNames;
import org.askexpert.question.SeenQuestion;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Some revisions of one question with their sources and the names of their authors, by three queries. */
@Component
class RevisionTexts {

    private final FindPeople people;

    RevisionTexts(FindPeople people) {
        this.people = people;
    }

    /** In the order of their numbers; a number without a revision is left out. */
    List<Revision> numbered(SeenQuestion question, Collection<Integer> numbers, Viewer me) {
        String these =
                "and d.number in (" + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        List<RevisionLine> lines = question.rows(RevisionLine.SELECT, these + " order by d.number", RevisionLine.class);
        Map<Integer, List<SourceLine>> sources =
                question.rows(SourceOf.SELECT, these + " order by d.number, s.position", SourceOf.class).stream()
                        .collect(Collectors.groupingBy(
                                SourceOf::revision, Collectors.mapping(SourceOf::line, Collectors.toList())));
        PersonNames names = new PersonNames(people.byIds(
                lines.stream()
                        .flatMap(line -> Stream.of(line.author(), line.suggestedBy()))
                        .toList(),
                me));
        return lines.stream()
                .map(line -> revision(line, sources.getOrDefault(line.number(), List.of()), names))
                .toList();
    }

    private static Revision revision(RevisionLine line, List<SourceLine> sources, PersonNames names) {
        return new Revision(
                line.number(),
                line.answer(),
                line.privatePart(),
                line.publicTitle(),
                line.publicQuestion(),
                sources,
                names.handle(line.author()),
                names.name(line.author()),
                names.handle(line.suggestedBy()),
                line.at());
    }
}
