package org.askexpert.notes;

import java.util.List;
import java.util.Map;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** The notes on a question the viewer may see, oldest first. */
@UseCase
@Transactional(readOnly = true)
public class FindNotes {

    private static final String LINES = "select new org.askexpert.notes.NoteLine(n.text, n.authorId, n.writtenAt)"
            + " from Note n join Question q on q.id = n.questionId";

    private final SeenQuestions questions;
    private final FindPeople people;

    FindNotes(SeenQuestions questions, FindPeople people) {
        this.questions = questions;
        this.people = people;
    }

    public List<NoteView> of(Reference reference, Viewer me) {
        List<NoteLine> lines = questions.one(reference, me).rows(LINES, "order by n.id", NoteLine.class);
        Map<PersonId, PersonCard> cards =
                people.byIds(lines.stream().map(NoteLine::author).toList(), me);
        return lines.stream().map(line -> view(line, cards.get(line.author()))).toList();
    }

    private static NoteView view(NoteLine line, PersonCard author) {
        return new NoteView(
                line.text(), author == null ? null : author.handle(), author == null ? null : author.name(), line.at());
    }
}
