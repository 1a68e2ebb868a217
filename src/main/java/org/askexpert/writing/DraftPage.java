package org.askexpert.writing;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.askexpert.notes.FindNotes;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.DraftText;
import org.askexpert.question.FindAskerTies;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.PenState;
import org.askexpert.question.Reference;
import org.askexpert.question.ReviewView;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.KeptText;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The editor in its states: fresh, with kept words, with errors, with a preview, and after somebody else saved. */
@Component
class DraftPage {

    private static final String VIEW = "writing/draft";

    private final OpenQuestion openQuestion;
    private final FindAskerTies ties;
    private final FindOwnCopy findCopy;
    private final KeepCopy keepCopy;
    private final NotePresence presence;
    private final FindNotes findNotes;
    private final DraftSources draftSources;

    DraftPage(
            OpenQuestion openQuestion,
            FindAskerTies ties,
            FindOwnCopy findCopy,
            KeepCopy keepCopy,
            NotePresence presence,
            FindNotes findNotes,
            DraftSources draftSources) {
        this.openQuestion = openQuestion;
        this.ties = ties;
        this.findCopy = findCopy;
        this.keepCopy = keepCopy;
        this.presence = presence;
        this.findNotes = findNotes;
        this.draftSources = draftSources;
    }

    /** Who may not write now is shown the own words, where there are some, else the question. */
    Object show(Reference reference, boolean withRevision, Viewer.Staff me) {
        OwnCopy own = findCopy.of(reference, me);
        if (own.pen().state() != PenState.HELD) {
            return "redirect:/desk/" + reference + (own.copy() == null ? "" : "/draft/copy");
        }
        DeskQuestion question = openQuestion.open(reference, me);
        Opening opening = Opening.of(question, own, withRevision, window(), me.handle());
        return with(question, FormPages.fresh(VIEW, opening.form()), me)
                .addObject("keptAt", opening.keptAt())
                .addObject("conflict", opening.conflict());
    }

    ModelAndView refused(Attempt attempt, Reference reference, DraftForm form, BindingResult errors, Viewer.Staff me) {
        if (attempt.isInvalid()) return again(reference, errors, attempt.status(), me);
        return attempt.isStale() ? stale(reference, form, me) : lost(attempt, reference, form, errors, me);
    }

    ModelAndView again(Reference reference, BindingResult errors, int status, Viewer me) {
        return with(openQuestion.open(reference, me), FormPages.again(VIEW, errors, status), me);
    }

    private ModelAndView stale(Reference reference, DraftForm form, Viewer.Staff me) {
        DeskQuestion question = openQuestion.open(reference, me);
        OwnCopy own = findCopy.of(reference, me);
        int current = question.row().revision();
        DraftForm retyped = form.over(current, own.version(), window());
        boolean ownWords = form.revision() == current && own.copy() != null;
        Conflict conflict = ownWords
                ? Conflict.withCopy(own.copy(), DraftForm.of(question.draft(), 0, null), form)
                : Conflict.withRevision(question.draft(), form, me.handle());
        return with(question, FormPages.fresh(VIEW, retyped, 412), me).addObject("conflict", conflict);
    }

    /** The words are on the page to copy, and kept as the writer's own where they ever held the question. */
    private ModelAndView lost(Attempt attempt, Reference reference, DraftForm form, BindingResult errors, Viewer me) {
        ModelAndView page = KeptText.page(attempt, form.typed());
        boolean kept =
                Attempt.of(errors, () -> keepCopy.keep(reference, form, me)).worked();
        return kept ? page.addObject("copy", "/desk/" + reference + "/draft/copy") : page;
    }

    private ModelAndView with(DeskQuestion question, ModelAndView page, Viewer me) {
        return draftSources
                .with(question, page, me)
                .addObject("question", question)
                .addObject("wording", wording(question))
                .addObject("ties", ties.of(question.reference(), me))
                .addObject("notes", findNotes.of(question.reference(), me))
                .addObject("others", presence.note(question.reference(), me));
    }

    /** What the reviewer who returned it would write instead; nothing where there is no such wording. */
    private static List<Conflict.Difference> wording(DeskQuestion question) {
        List<ReviewView> reviews = question.reviews();
        if (!question.row().returned() || reviews.isEmpty() || question.draft() == null) return List.of();
        DraftText suggested = reviews.get(reviews.size() - 1).suggestion();
        if (suggested == null) return List.of();
        return Conflict.differences(DraftForm.of(question.draft(), 0, null), DraftForm.of(suggested, 0));
    }

    private static String window() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }
}
