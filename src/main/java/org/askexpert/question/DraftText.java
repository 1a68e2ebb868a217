package org.askexpert.question;

import java.util.List;

/**
 * The texts of a draft as an expert or a reviewer typed them.
 *
 * @param answer the reply, Markdown; null leaves it as it was, as for every other part
 * @param privatePart words for the asker alone
 * @param publicTitle title of the public edition
 * @param publicQuestion question of the public edition, Markdown
 * @param sources what the answer rests on
 */
public record DraftText(
        String answer, String privatePart, String publicTitle, String publicQuestion, List<SourceLine> sources) {

    public DraftText {
        sources = sources == null ? null : List.copyOf(sources);
    }

    static final DraftText EMPTY = new DraftText("", null, null, null, List.of());

    /** These texts, with the earlier ones where nothing was typed. */
    DraftText over(DraftText earlier) {
        return new DraftText(
                answer == null ? earlier.answer : answer,
                privatePart == null ? earlier.privatePart : privatePart,
                publicTitle == null ? earlier.publicTitle : publicTitle,
                publicQuestion == null ? earlier.publicQuestion : publicQuestion,
                sources == null ? earlier.sources : sources);
    }

    DraftText restingOn(List<SourceLine> others) {
        return new DraftText(answer, privatePart, publicTitle, publicQuestion, others);
    }

    boolean hasEdition() {
        return isWritten(publicTitle) && isWritten(publicQuestion);
    }

    static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
