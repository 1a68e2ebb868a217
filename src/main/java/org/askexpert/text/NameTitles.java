package org.askexpert.text;

import java.util.Set;

/** Words that stand before a name and belong to it: Dr Patel, Mrs Green, Auntie Jean. */
final class NameTitles {

    private static final Set<String> TITLES = Set.of(
            "dr",
            "doctor",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "prof",
            "professor",
            "sir",
            "dame",
            "rev",
            "reverend",
            "nurse",
            "lord",
            "lady");
    private static final Set<String> ELDERS = Set.of(
            "aunt", "auntie", "aunty", "uncle", "nanny", "grandma", "grandpa", "granny", "grandad", "nana", "gran",
            "sister", "cousin");
    /** What they name as well: a valve, a scan, an illness. */
    private static final Set<String> ABBREVIATIONS = Set.of("ms", "mr");

    private NameTitles() {}

    static boolean isTitle(Phrases words, int index) {
        String key = words.key(index);
        if (!TITLES.contains(key)) return false;
        boolean abbreviation = ABBREVIATIONS.contains(key) && words.word(index).isAllCapitals();
        return !abbreviation || isSurnameInCapitals(words, index + 1);
    }

    /** Auntie Jean; "sister" in small letters is any sister. */
    static boolean isElder(Word word) {
        return ELDERS.contains(word.key()) && word.isCapitalised();
    }

    private static boolean isSurnameInCapitals(Phrases words, int index) {
        return index < words.count() && words.word(index).isAllCapitals() && NameLists.isLast(words.key(index));
    }
}
