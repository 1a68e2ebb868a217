package org.askexpert.writing;

import java.time.Instant;
import java.util.List;

/**
 * What somebody typed since the last revision; what is null was left as in the revision it began with.
 *
 * @param version counts the times it was written
 * @param base the revision it began with
 */
record DraftCopy(
        int version,
        int base,
        String answer,
        String privatePart,
        String publicTitle,
        String publicQuestion,
        List<SourceForm> sources,
        Instant savedAt) {

    /** In the editor, with the words of its revision where it has none. */
    DraftForm over(DraftForm revision) {
        return new DraftForm(
                revision.revision(),
                version,
                revision.window(),
                answer == null ? revision.answer() : answer,
                privatePart == null ? revision.privatePart() : privatePart,
                publicTitle == null ? revision.publicTitle() : publicTitle,
                publicQuestion == null ? revision.publicQuestion() : publicQuestion,
                sources == null ? revision.sources() : sources);
    }
}
