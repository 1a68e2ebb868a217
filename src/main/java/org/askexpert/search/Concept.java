package org.askexpert.search;

import java.util.List;
import java.util.Set;
import org.askexpert.topic.TopicId;

/**
 * One thing somebody looks for: a word, a quoted phrase, or words that editors know as one term.
 *
 * @param words as typed; of a term all must occur, of a phrase in this order
 * @param sameMeaning terms to find instead
 * @param topics whose names hold it: what is shelved there is about it
 * @param common says nothing by itself, as "the" does, and need not occur
 * @param known occurs somewhere in the archive
 */
record Concept(
        List<String> words,
        boolean quoted,
        List<String> sameMeaning,
        Set<TopicId> topics,
        boolean common,
        boolean known) {

    private static final Set<String> COMMON = Set.of(
            "a", "about", "after", "all", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "but",
            "by", "can", "cant", "could", "did", "do", "does", "doesnt", "dont", "for", "from", "get", "getting", "got",
            "had", "has", "have", "he", "her", "his", "how", "i", "id", "if", "im", "in", "into", "is", "isnt", "it",
            "its", "ive", "just", "like", "may", "me", "might", "mine", "my", "no", "not", "of", "on", "or", "our",
            "out", "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there",
            "these", "they", "this", "to", "very", "was", "we", "were", "what", "when", "where", "which", "while",
            "who", "why", "will", "with", "without", "would", "you", "your");

    static boolean isCommon(String asWritten) {
        return COMMON.contains(asWritten);
    }

    Concept asNeeded() {
        return new Concept(words, quoted, sameMeaning, topics, false, known);
    }

    boolean isMisspelt() {
        return !known && !quoted && words.size() == 1;
    }

    String text() {
        return String.join(" ", words);
    }
}
