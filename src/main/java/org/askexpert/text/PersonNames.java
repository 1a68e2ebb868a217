package org.askexpert.text;

import java.util.List;
import org.askexpert.text.NameCues.Trust;

/**
 * Likely names of people: whatever a cue announces, first names that are nothing else, and first names with a surname.
 * A surname alone is never one, so Parkinson, Crohn and Bowen pass.
 */
final class PersonNames {

    private static final int LONGEST = 3;
    private static final int SHORTEST_IN_SMALL = 5;

    private final FoldedText text;
    private final List<Word> words;
    private final boolean capitalsTell;

    private PersonNames(FoldedText text) {
        this.text = text;
        this.words = Word.in(text.text());
        this.capitalsTell = capitalsTell(words);
    }

    static void look(FoldedText text, Findings found) {
        new PersonNames(text).look(found);
    }

    private void look(Findings found) {
        for (int index = 0; index < words.size(); ) {
            int phrase = knownPhrase(index);
            int count = phrase > 0 ? 0 : namedAt(index);
            if (count > 0) {
                found.add(
                        PersonalDataKind.NAME,
                        words.get(index).start(),
                        words.get(index + count - 1).end());
            }
            index += Math.max(1, Math.max(phrase, count));
        }
    }

    /** How many words from here name a person. */
    private int namedAt(int index) {
        if (NameCues.isTitle(words, index)
                || NameCues.isElder(words.get(index)) && words.get(index).isCapitalised()) {
            int titled = titled(index);
            if (titled > 0) return titled;
        }
        Trust trust = mayBeName(index) ? NameCues.before(text, words.get(index)) : Trust.NONE;
        int count = switch (trust) {
            case CERTAIN -> certain(index);
            case LIKELY -> likely(index);
            case LISTED -> listed(index, true);
            case NONE -> listed(index, false);
        };
        return count > 0 && !isThing(index, count) ? count : 0;
    }

    private boolean mayBeName(int index) {
        Word word = words.get(index);
        return !NameLists.isNoName(word.key()) && (isBig(word) || NameLists.isFirst(word.key()) || !isBig(word));
    }

    private int titled(int index) {
        int next = index + 1;
        while (next < words.size()
                && isNear(next - 1)
                && next - index < 3
                && (words.get(next).isInitial()
                        || NameCues.isTitle(words, next)
                        || words.get(next).key().equals("and"))) next++;
        if (next >= words.size() || !isNear(next - 1)) return 0;
        Word name = words.get(next);
        if (NameLists.isNoName(name.key()) || knownPhrase(next) > 0 || knownPhrase(index) > 0) return 0;
        boolean known = NameLists.isFirst(name.key())
                || NameLists.isSurelyLast(name.key())
                || NameLists.isLast(name.key()) && !name.isSmall();
        if (!known && !(isBig(name) && name.typed().length() > 1)) return 0;
        int count = next - index + 1 + more(next, 1);
        return isThing(index, count) ? 0 : count;
    }

    private int certain(int index) {
        Word word = words.get(index);
        if (word.isSmall()
                && !NameLists.isFirst(word.key())
                && capitalsTell
                && word.typed().length() < 3) return 0;
        int more = more(index, LONGEST - 1);
        boolean smallSurname = more == 0
                && index + 1 < words.size()
                && isNear(index)
                && NameLists.isLast(words.get(index + 1).key());
        return smallSurname ? 2 : 1 + more;
    }

    private int likely(int index) {
        Word word = words.get(index);
        if (word.isInitial()) return initialled(index);
        boolean big = isBig(word) && !word.isAllCapitals();
        boolean known = NameLists.isSurelyFirst(word.key()) || NameLists.isFirst(word.key()) && isBig(word);
        return big || known ? 1 + more(index, LONGEST - 1) : 0;
    }

    /** "J. Smith" */
    private int initialled(int index) {
        boolean surname = index + 1 < words.size()
                && isNear(index)
                && isBig(words.get(index + 1))
                && NameLists.isLast(words.get(index + 1).key());
        return surname ? 2 : 0;
    }

    private int listed(int index, boolean cue) {
        Word word = words.get(index);
        String key = word.key();
        boolean surname = more(index, 1) > 0;
        if (NameLists.isSurelyFirst(key)) {
            boolean plain = isBig(word) || word.typed().length() >= SHORTEST_IN_SMALL || cue || surname;
            return plain && !(word.isAllCapitals() && capitalsTell && !surname && key.length() < SHORTEST_IN_SMALL)
                    ? 1 + more(index, LONGEST - 1)
                    : 0;
        }
        boolean doubtful = NameLists.isFirst(key) && isBig(word) && !NameLists.isNoName(key);
        if (doubtful && cue) return 1 + more(index, LONGEST - 1);
        boolean knownSurname =
                surname && NameLists.isSurelyLast(words.get(index + 1).key());
        return doubtful && knownSurname ? 1 + more(index, LONGEST - 1) : 0;
    }

    /** How many words behind this one belong to the same name. */
    private int more(int index, int most) {
        int count = 0;
        while (count < most
                && index + count + 1 < words.size()
                && isNear(index + count)
                && continues(index + count + 1)) count++;
        while (count > 0 && words.get(index + count).isInitial()) count--;
        return count;
    }

    private boolean continues(int index) {
        Word word = words.get(index);
        if (NameLists.isNoName(word.key()) || NameLists.isThing(word.key())) return false;
        if (word.isInitial()) return true;
        if (isBig(word)) return !word.isAllCapitals() || NameLists.isLast(word.key());
        return NameLists.isSurelyLast(word.key());
    }

    /** Whether nothing but a blank, or the dot of an initial or title, parts this word from the next. */
    private boolean isNear(int index) {
        String gap = text.text()
                .substring(words.get(index).end(), words.get(index + 1).start());
        if (gap.equals(" ") || gap.equals("  ")) return true;
        return words.get(index).typed().length() <= 4
                && (gap.equals(". ") || gap.equals("."))
                && (words.get(index).isInitial() || NameCues.isTitle(words, index));
    }

    /** "Alexander technique", "St Mary's", "Victoria Hospital". */
    private boolean isThing(int index, int count) {
        if (index > 0
                && isNear(index - 1)
                && NOT_BEFORE.contains(words.get(index - 1).key())) return true;
        for (int next = index; next <= index + count && next < words.size(); next++) {
            boolean joined = next == index
                    || text.text()
                            .substring(
                                    words.get(next - 1).end(), words.get(next).start())
                            .matches("(?:'s)?[ -]");
            if (!joined) return false;
            if (next > index && NameLists.isThing(words.get(next).key())) return true;
        }
        return false;
    }

    private static final java.util.Set<String> NOT_BEFORE = java.util.Set.of(
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
            "great",
            "little");

    private int knownPhrase(int index) {
        var phrase = new StringBuilder();
        for (int count = 1; count <= 3 && index + count <= words.size(); count++) {
            phrase.append(count == 1 ? "" : " ")
                    .append(words.get(index + count - 1).key().replace('-', ' '));
            if (NameLists.isKnownPhrase(phrase.toString())) return count;
        }
        return 0;
    }

    private boolean isBig(Word word) {
        return capitalsTell && (word.isCapitalised() || word.isAllCapitals() || word.isInitial());
    }

    /** In a text all in capitals, or with a capital on every word, capitals say nothing. */
    private static boolean capitalsTell(List<Word> words) {
        long small = words.stream().filter(Word::isSmall).count();
        return words.size() < 6 || small * 3 > words.size();
    }
}
