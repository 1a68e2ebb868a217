package org.askexpert.text;

import java.util.List;
import java.util.Set;

/** The words of a text side by side: what parts them, and which make a thing of a name. */
final class Phrases {

    private static final int LONGEST = 4;
    private static final int WIDEST_GAP = 12;
    private static final Set<String> MAKE_PLACES = Set.of(
            "st",
            "saint",
            "queen",
            "king",
            "prince",
            "princess",
            "lake",
            "port",
            "royal",
            "mount",
            "santa",
            "san",
            "bloody",
            "virgin",
            "lady");

    private final FoldedText text;
    private final List<Word> words;

    Phrases(FoldedText text) {
        this.text = text;
        this.words = Word.in(text.text());
    }

    int count() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }

    /** The word in small letters without accents; empty beyond either end. */
    String key(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).key();
    }

    /** What stands behind a word before the next one; its beginning, where that is much. A line break beyond either end. */
    String gap(int index) {
        if (index < 0) return "\n";
        int from = words.get(index).end();
        int to = index + 1 < words.size() ? words.get(index + 1).start() : text.length();
        String gap = text.text().substring(from, Math.min(to, from + WIDEST_GAP));
        return index + 1 < words.size() ? gap : gap + "\n";
    }

    /** Whether nothing but blanks, or the stop of an initial or a title, parts this word from the next. */
    boolean isNear(int index) {
        if (index < 0 || index + 1 >= words.size()) return false;
        String gap = gap(index);
        if (gap.equals(" ") || gap.equals("  ")) return true;
        boolean stopped = gap.equals(". ") || gap.equals(".");
        return stopped
                && (words.get(index).typed().length() == 1
                        || NameTitles.isTitle(this, index)
                        || key(index).equals("st"));
    }

    /** How many words from here are a well-known thing, firm or public figure. */
    int known(int index) {
        if (!NameLists.beginsPhrase(key(index))) return 0;
        var phrase = new StringBuilder(key(index));
        for (int count = 2; count <= LONGEST && index + count <= words.size(); count++) {
            phrase.append(' ').append(key(index + count - 1).replace('-', ' '));
            if (NameLists.isKnownPhrase(phrase.toString())) return count;
        }
        return 0;
    }

    /** "Alexander technique", "St Mary's", "Victoria Memorial Hospital". */
    boolean isThing(int index, int count) {
        if (isNear(index - 1) && MAKE_PLACES.contains(key(index - 1))) return true;
        int next = index + count;
        if (!follows(next)) return false;
        if (NameLists.isThing(key(next))) return true;
        return words.get(next).isCapitalised() && follows(next + 1) && NameLists.isThing(key(next + 1));
    }

    /** How many words follow on the same line; more than a few are not counted. */
    int restOfLine(int index) {
        int next = index;
        while (next < words.size() && next - index < LONGEST + 1 && gap(next).indexOf('\n') < 0) next++;
        return next - index;
    }

    private boolean follows(int index) {
        if (index >= words.size()) return false;
        String gap = gap(index - 1);
        return gap.equals(" ") || gap.equals("-") || gap.equalsIgnoreCase("'s ");
    }
}
