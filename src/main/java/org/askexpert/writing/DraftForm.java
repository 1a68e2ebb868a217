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
 */
record DraftForm(
        @NotNull(message = "Open the page again, then save") Integer revision,
        String answer,
        String privatePart,
        String publicTitle,
        String publicQuestion,
        @Valid List<SourceForm> sources) {

    private static final int SPARE_ROWS = 2;

    DraftForm {
        sources = sources == null ? List.of() : sources;
    }

    static DraftForm of(RevisionView draft) {
        if (draft == null) return new DraftForm(0, "", "", "", "", List.of());
        return new DraftForm(
                draft.revision(),
                draft.answer(),
                draft.privatePart(),
                draft.publicTitle(),
                draft.publicQuestion(),
                draft.sources().stream().map(SourceForm::of).toList());
    }

    /** The same words, now based on what somebody saved meanwhile. */
    DraftForm basedOn(int current) {
        return new DraftForm(current, answer, privatePart, publicTitle, publicQuestion, sources);
    }

    DraftText text() {
        return new DraftText(
                filled(answer),
                filled(privatePart),
                filled(publicTitle),
                filled(publicQuestion),
                sources.stream()
                        .filter(source -> !source.isEmpty())
                        .map(SourceForm::line)
                        .toList());
    }

    /** The rows to show: what is there, and room for more. */
    public List<SourceForm> rows() {
        Stream<SourceForm> spare = Stream.generate(() -> SourceForm.EMPTY).limit(SPARE_ROWS);
        return Stream.concat(sources.stream().filter(source -> !source.isEmpty()), spare)
                .toList();
    }

    List<KeptText> typed() {
        return List.of(
                new KeptText("desk.field.answer", answer),
                new KeptText("desk.field.privatePart", privatePart),
                new KeptText("desk.field.publicTitle", publicTitle),
                new KeptText("desk.field.publicQuestion", publicQuestion));
    }

    /** A field of the form is never "as it was". */
    private static String filled(String typed) {
        return typed == null ? "" : typed;
    }
}
