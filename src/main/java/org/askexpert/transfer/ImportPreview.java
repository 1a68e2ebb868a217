package org.askexpert.transfer;

import java.util.List;
import org.askexpert.text.SafeHtml;

/** What an editor looks at before importing. */
public record ImportPreview(ImportReport report, List<PreviewedPair> pairs) {
    public ImportPreview {
        pairs = List.copyOf(pairs);
    }

    /**
     * One pair as it would stand in the archive.
     *
     * @param wanted whether it is to be imported
     * @param topic where it is going to stand, with the way there
     */
    public record PreviewedPair(
            int line,
            boolean wanted,
            String title,
            String topic,
            SafeHtml question,
            SafeHtml answer,
            List<PreviewedQuotation> quotations) {}

    /**
     * An older pair quoted in the answer.
     *
     * @param line where it begins, which names it
     * @param last paragraph of the answer it ends after
     * @param ends where it may end
     */
    public record PreviewedQuotation(int line, int last, List<PossibleEnd> ends) {}

    /** A paragraph after which a quotation may end, of so many, and its first words. */
    public record PossibleEnd(int paragraph, int of, String beginning) {}
}
