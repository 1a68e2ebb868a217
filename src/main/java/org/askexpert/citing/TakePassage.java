package org.askexpert.citing;

import java.util.List;
import org.askexpert.passage.UsePassage;
import org.askexpert.question.Action;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Takes a house paragraph for an answer; whoever takes it writes that answer. */
@UseCase
class TakePassage {

    private final OpenQuestion openQuestion;
    private final UsePassage usePassage;
    private final InsertIntoDraft insertIntoDraft;

    TakePassage(OpenQuestion openQuestion, UsePassage usePassage, InsertIntoDraft insertIntoDraft) {
        this.openQuestion = openQuestion;
        this.usePassage = usePassage;
        this.insertIntoDraft = insertIntoDraft;
    }

    /**
     * @param save puts it behind what is saved of the answer
     * @throws Problem unknown; conflict where nothing can be written now or the passage is not approved
     */
    public Insertion take(Reference reference, String slug, boolean save, Viewer me) {
        if (!openQuestion.open(reference, me).may(Action.EDIT)) {
            throw Problem.conflict("You cannot write this answer now.");
        }
        var insertion = new Insertion(usePassage.use(slug, reference.code(), me), List.of());
        if (save) insertIntoDraft.insert(reference, insertion, me);
        return insertion;
    }
}
