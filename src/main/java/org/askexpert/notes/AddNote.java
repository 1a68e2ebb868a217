package org.askexpert.notes;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.question.SeenQuestions;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** Whoever sees a question at the desk may leave a note for the others who do. */
@UseCase
class AddNote {

    private static final CleanText TEXT = CleanText.text("text", "Note", Limits.NOTE);

    private final SeenQuestions questions;
    private final Notes notes;
    private final Audit audit;
    private final Clock clock;

    AddNote(SeenQuestions questions, Notes notes, Audit audit, Clock clock) {
        this.questions = questions;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    public void add(Reference reference, String text, Viewer me) {
        long question = questions
                .one(reference, me)
                .rows("select q.id from Question q", "", Long.class)
                .get(0);
        String clean = TEXT.required(text, "Enter a note");
        notes.save(new Note(question, new PersonId(me.staff().person()), clean, clock.instant()));
        audit.record("note", "question", reference.code(), me, null);
    }
}
