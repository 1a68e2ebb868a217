package org.askexpert.question;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Saves what the expert wrote as the next revision. */
@UseCase
public class SaveDraft {

    private final Desk desk;
    private final Citations citations;

    SaveDraft(Desk desk, Citations citations) {
        this.desk = desk;
        this.citations = citations;
    }

    /**
     * Adds a revision.
     *
     * @param base the revision the texts were based on, 0 for the first
     * @return number of the new revision
     */
    public int save(Reference reference, int base, DraftText typed, Viewer me) {
        Question question = desk.open(reference, me);
        DraftText clean = settled(CleanDraft.of(typed), question, me);
        int revision = question.saveDraft(Desk.person(me), base, clean, desk.now());
        desk.done("save-draft", question, me, String.valueOf(revision));
        return revision;
    }

    private DraftText settled(DraftText clean, Question question, Viewer me) {
        if (clean.sources() == null || clean.sources().isEmpty()) return clean;
        List<SourceLine> before = question.answer().latestText().sources();
        return clean.restingOn(citations.settled(clean.sources(), before, me));
    }
}
