package org.askexpert.transfer;

import java.util.List;
import java.util.Map;
import org.askexpert.archive.EntryText;
import org.askexpert.text.FirstSentence;

/** A question and its answer as they were found in a file. */
sealed interface ReadPair permits PagePair, WrittenPair {

    /** Where it begins. */
    int line();

    /** What it says of itself. */
    PairWishes wishes();

    /** What tells it from others, whatever becomes of its quotations. */
    String questionText();

    String answerText();

    /** What it says as an entry, its title made from the question where it brought none. */
    EntryText text(Map<Integer, Integer> ends);

    /** Older pairs quoted in the answer that an editor may move the end of. */
    default List<Quotation> quotations(Map<Integer, Integer> ends) {
        return List.of();
    }

    /** Paragraphs after which a quotation may end. */
    default List<Paragraph> answer() {
        return List.of();
    }

    static String title(String wanted, String question) {
        return wanted == null ? FirstSentence.of(question) : wanted;
    }
}
