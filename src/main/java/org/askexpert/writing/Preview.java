package org.askexpert.writing;

import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Markdown;
import org.askexpert.text.SafeHtml;

/** Typed texts as they would look; nothing is saved. Parts without text are null. */
record Preview(SafeHtml answer, SafeHtml privatePart, String publicTitle, SafeHtml publicQuestion) {

    private static final CleanText ANSWER = CleanText.text("answer", "Answer", Limits.ANSWER);
    private static final CleanText PRIVATE = CleanText.text("privatePart", "Private part", Limits.ANSWER);
    private static final CleanText TITLE = CleanText.line("publicTitle", "Public title", Limits.TITLE);
    private static final CleanText QUESTION = CleanText.text("publicQuestion", "Public question", Limits.QUESTION);

    static Preview of(DraftForm typed) {
        return new Preview(
                rendered(ANSWER, typed.answer()),
                rendered(PRIVATE, typed.privatePart()),
                TITLE.optional(typed.publicTitle()),
                rendered(QUESTION, typed.publicQuestion()));
    }

    private static SafeHtml rendered(CleanText field, String typed) {
        String clean = field.optional(typed);
        return clean == null ? null : Markdown.render(clean);
    }

    public boolean isEmpty() {
        return answer == null && privatePart == null && publicTitle == null && publicQuestion == null;
    }
}
