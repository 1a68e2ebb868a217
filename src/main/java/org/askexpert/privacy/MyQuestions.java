package org.askexpert.privacy;

import java.util.List;
import org.askexpert.archive.EntryHead;

/**
 * What an asker may have erased.
 *
 * @param reference code of the question they opened
 * @param others codes of what the same address asked beside it
 * @param texts what readers see of all of them
 */
public record MyQuestions(String reference, List<String> others, List<EntryHead> texts) {

    public MyQuestions {
        others = List.copyOf(others);
        texts = List.copyOf(texts);
    }
}
