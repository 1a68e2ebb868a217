package org.askexpert.question;

import java.util.List;
import org.askexpert.shared.Problem;

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

    /** @throws Problem invalid, where nothing was written for the asker */
    void refuseWithoutAnswer() {
        if (!isWritten(answer)) throw Problem.invalid("answer", "Enter your answer");
    }

    /** @throws Problem invalid, where title or question of the public edition are missing */
    void refuseWithoutEdition() {
        if (!isWritten(publicTitle)) throw Problem.invalid("publicTitle", "Enter a title without personal details");
        if (!isWritten(publicQuestion)) {
            throw Problem.invalid("publicQuestion", "Enter the question without personal details");
        }
    }

    static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
