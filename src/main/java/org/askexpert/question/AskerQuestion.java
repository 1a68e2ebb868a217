package org.askexpert.question;

import org.askexpert.text.SafeHtml;

/**
 * A question as its asker sees it after retyping the address.
 *
 * @param answer null before it is released
 * @param privatePart words for the asker alone, or null
 * @param entrySlug address of the published pair, or null
 * @param editorMessage why it was not taken, in the editor's words, or null
 */
public record AskerQuestion(
        AskerStage stage,
        String title,
        String body,
        SafeHtml answer,
        SafeHtml privatePart,
        Publish publish,
        String entrySlug,
        NotTaken notTaken,
        String editorMessage) {}
