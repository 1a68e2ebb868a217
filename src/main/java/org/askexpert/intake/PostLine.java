package org.askexpert.intake;

import org.askexpert.question.PublicStage;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;

/**
 * A question whose asker is to hear from us by post.
 *
 * @param key where the next page goes on
 * @param stage what the letter is about
 */
record PostLine(long key, String reference, String title, PublicStage stage) {

    PostLine(long key, Reference reference, String title, Stage stage) {
        this(key, reference.code(), title, stage.forAsker());
    }
}
