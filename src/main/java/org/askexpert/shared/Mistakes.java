package org.askexpert.shared;

import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.thymeleaf.spring6.util.DetailedError;

/** Puts the errors of a form in the order of its fields; validation reports them in any order. */
final class Mistakes {

    Mistakes() {}

    /**
     * Sorts for the error summary.
     *
     * @param form the bound record; its components stand in the order of the page
     */
    public List<DetailedError> inOrder(Object form, List<DetailedError> errors) {
        List<String> fields = form.getClass().isRecord()
                ? Stream.of(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> place(fields, error)))
                .toList();
    }

    /** What concerns the whole form comes last. */
    private static int place(List<String> fields, DetailedError error) {
        int at = fields.indexOf(error.getFieldName().split("[.\\[]", 2)[0]);
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
