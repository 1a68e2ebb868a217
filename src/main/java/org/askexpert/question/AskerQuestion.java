package org.askexpert.question;

import java.util.List;
import org.askexpert.text.SafeHtml;

/**
 * A question as its asker sees it after retyping the address.
 *
 * @param clarification what we ask now, or null
 * @param exchanges what we asked before, with the replies
 * @param answer null before it is released
 * @param privatePart words for the asker alone, or null
 * @param entrySlug address of the published pair, or null
 * @param editorMessage why it was not taken, in the editor's words, or null
 * @param earlier whether the answer is one we gave before, which may answer something else
 */
public record AskerQuestion(
        AskerStage stage,
        String title,
        String body,
        AskerExchange clarification,
        List<AskerExchange> exchanges,
        SafeHtml answer,
        SafeHtml privatePart,
        Publish publish,
        String entrySlug,
        NotTaken notTaken,
        String editorMessage,
        boolean earlier) {
    public AskerQuestion {
        exchanges = List.copyOf(exchanges);
    }
}
