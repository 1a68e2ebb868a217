package org.askexpert.story;

import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.people.FindPeople;
import org.askexpert.question.PersonNames;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestion;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Compares two revisions of an answer; that somebody read them is recorded. */
@UseCase
public class FindComparison {

    private final SeenQuestions questions;
    private final RevisionTexts texts;
    private final FindPeople people;
    private final Audit audit;

    FindComparison(SeenQuestions questions, RevisionTexts texts, FindPeople people, Audit audit) {
        this.questions = questions;
        this.texts = texts;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Compares.
     *
     * @param from one of the two, or null; {@code to} likewise; numbers without a revision count as the last two
     * @throws org.askexpert.shared.Problem unknown, where the question is not in the viewer's sight
     */
    public Compared of(Reference reference, Integer from, Integer to, Viewer me) {
        me.staff();
        SeenQuestion question = questions.one(reference, me);
        audit.record("compare", "question", reference.code(), me, null);
        List<RevisionMark> marks = question.rows(RevisionMark.SELECT, "order by d.number desc", RevisionMark.class);
        PersonNames names = new PersonNames(
                people.byIds(marks.stream().map(RevisionMark::author).toList(), me));
        List<Compared.Choice> choices = marks.stream()
                .map(mark -> new Compared.Choice(mark.number(), names.name(mark.author()), mark.at()))
                .toList();
        return new Compared(reference, choices, compared(question, from, to, marks.size(), me));
    }

    private Comparison compared(SeenQuestion question, Integer from, Integer to, int last, Viewer me) {
        if (last < 2) return null;
        boolean exist = isOneOf(from, last) && isOneOf(to, last) && !from.equals(to);
        int older = exist ? Math.min(from, to) : last - 1;
        int newer = exist ? Math.max(from, to) : last;
        List<Revision> two = texts.numbered(question, List.of(older, newer), me);
        return Comparison.between(two.get(0), two.get(1));
    }

    private static boolean isOneOf(Integer number, int last) {
        return number != null && number >= 1 && number <= last;
    }
}
