package org.askexpert.story;

import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.people.FindPeople;
import org.askexpert.question.PersonNames;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.Page;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The revisions of an answer: which there are, and the words of one. */
@UseCase
public class FindRevisions {

    private final SeenQuestions questions;
    private final RevisionTexts texts;
    private final FindPeople people;
    private final Audit audit;

    FindRevisions(SeenQuestions questions, RevisionTexts texts, FindPeople people, Audit audit) {
        this.questions = questions;
        this.texts = texts;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Which there are, oldest first.
     *
     * @param after number of the last one already seen; 0 for none
     * @param size 1 to 100
     */
    public Page<Compared.Choice> list(Reference reference, int after, int size, Viewer me) {
        me.staff();
        List<RevisionMark> found = questions
                .one(reference, me)
                .rows(RevisionMark.SELECT, "and d.number > " + after + " order by d.number", RevisionMark.class);
        List<RevisionMark> marks = found.subList(0, Math.min(size, found.size()));
        PersonNames names = new PersonNames(
                people.byIds(marks.stream().map(RevisionMark::author).toList(), me));
        return new Page<>(
                marks.stream()
                        .map(mark -> new Compared.Choice(mark.number(), names.handle(mark.author()), mark.at()))
                        .toList(),
                found.size() > size ? String.valueOf(marks.get(size - 1).number()) : null);
    }

    /**
     * One with its words; that somebody read it is recorded.
     *
     * @throws Problem unknown, where there is no such revision or the question is not in the viewer's sight
     */
    public Revision one(Reference reference, int number, Viewer me) {
        me.staff();
        List<Revision> found = texts.numbered(questions.one(reference, me), List.of(number), me);
        if (found.isEmpty()) throw Problem.unknown();
        audit.record("read-revision", "question", reference.code(), me, null);
        return found.get(0);
    }
}
