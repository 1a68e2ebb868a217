package org.askexpert.writing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.question.DraftText;
import org.askexpert.question.RevisionView;
import org.askexpert.shared.KeptText;

/**
 * The texts in the editor.
 *
 * @param revision the one they were based on, 0 for none
 * @param copy version of the copy they go over, 0 for none
 * @param window tells windows of one person apart
 */
record DraftForm(
        @NotNull(message = "Open the page again, then save") Integer revision,
        Integer copy,
        String window,
        String answer,
        String privatePart,
        String publicTitle,
        String publicQuestion,
        @Valid List<SourceForm> sources) {

    private static final int SPARE_ROWS = 2;

    DraftForm {
        copy = copy == null ? 0 : copy;
        window = window != null && window.matches("[0-9a-f]{1,16}") ? window : null;
    }

    static DraftForm of(RevisionView draft, int copy, String window) {
        if (draft == null) return new DraftForm(0, copy, window, "", "", "", "", List.of());
        return new DraftForm(
                draft.revision(),
                copy,
                window,
                draft.answer(),
                draft.privatePart(),
                draft.publicTitle(),
                draft.publicQuestion(),
                draft.sources().stream().map(SourceForm::of).toList());
    }

    /** What a program typed, in no window. */
    static DraftForm of(DraftText text, int copy) {
        List<SourceForm> sources = text.sources() == null
                ? null
                : text.sources().stream().map(SourceForm::of).toList();
        return new DraftForm(
                null,
                copy,
                null,
                text.answer(),
                text.privatePart(),
                text.publicTitle(),
                text.publicQuestion(),
                sources);
    }

    /** The same words, now over what somebody saved meanwhile. */
    DraftForm over(int currentRevision, int currentCopy, String newWindow) {
        return new DraftForm(
                currentRevision, currentCopy, newWindow, answer, privatePart, publicTitle, publicQuestion, sources);
    }

    /** What to save; a field that the page did not show stays as it was. */
    DraftText text() {
        return new DraftText(
                answer,
                privatePart,
                publicTitle,
                publicQuestion,
                sources == null
                        ? null
                        : written().stream().map(SourceForm::line).toList());
    }

    /** Whether there are words for the archive, which stay in sight even where they cannot be published now. */
    public boolean hasEdition() {
        return Stream.of(publicTitle, publicQuestion).anyMatch(text -> text != null && !text.isBlank());
    }

    /** The rows to show: what is there, and room for more. */
    public List<SourceForm> rows() {
        Stream<SourceForm> spare = Stream.generate(() -> SourceForm.EMPTY).limit(SPARE_ROWS);
        return Stream.concat(written().stream(), spare).toList();
    }

    List<KeptText> typed() {
        return List.of(
                new KeptText("desk.field.answer", answer),
                new KeptText("desk.field.privatePart", privatePart),
                new KeptText("desk.field.publicTitle", publicTitle),
                new KeptText("desk.field.publicQuestion", publicQuestion),
                new KeptText("desk.sources", sourceLines()));
    }

    private String sourceLines() {
        if (sources == null) return null;
        return String.join("\n\n", written().stream().map(SourceForm::words).toList());
    }

    /** Rows that hold something. They are left out here, not on arrival: the binder counts the rows it fills. */
    List<SourceForm> written() {
        return sources == null
                ? List.of()
                : sources.stream().filter(source -> !source.isEmpty()).toList();
    }
}
