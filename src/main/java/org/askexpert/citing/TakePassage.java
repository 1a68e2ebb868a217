package org.askexpert.citing;

import java.util.List;
import org.askexpert.passage.UsePassage;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Takes a house paragraph for an answer; whoever takes it writes that answer. */
@UseCase
class TakePassage {

    private final Writers writers;
    private final UsePassage usePassage;
    private final InsertIntoDraft insertIntoDraft;

    TakePassage(Writers writers, UsePassage usePassage, InsertIntoDraft insertIntoDraft) {
        this.writers = writers;
        this.usePassage = usePassage;
        this.insertIntoDraft = insertIntoDraft;
    }

    /**
     * @param save puts it behind what is saved of the answer
     * @throws org.askexpert.shared.Problem as {@link Writers#open}; conflict where the passage is not approved
     */
    public Insertion take(Reference reference, String slug, boolean save, Viewer me) {
        writers.open(reference, me);
        var insertion = new Insertion(usePassage.use(slug, reference.code(), me), List.of());
        if (save) insertIntoDraft.insert(reference, insertion, me);
        return insertion;
    }
}
