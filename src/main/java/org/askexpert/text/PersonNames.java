package org.askexpert.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.askexpert.text.NameCues.Cue;
import org.askexpert.text.NameLists.Strength;

/**
 * Likely names of people: whatever a cue announces, first names that are nothing else, and first names with a surname.
 * A surname alone is never one, so Parkinson, Crohn and Bowen pass.
 */
final class PersonNames {

    private static final int LONGEST = 3;
    private static final int SHORTEST_IN_SMALL = 5;
    private static final int FEWEST_TO_JUDGE_BY = 10;
    /** "Mr and Mrs Green", "Ms de Souza", "Miss van der Berg" */
    private static final Set<String> BETWEEN =
            Set.of("and", "de", "da", "di", "van", "von", "der", "den", "la", "le", "al", "el", "bin");
    /** Of professions, illnesses and verbs that got a capital: Physiotherapist, Sciatica, Waiting. */
    private static final Pattern NO_NAME_ENDING = Pattern.compile(
            "(?:ist|ology|tion|ment|itis|algia|atica|osis|ical|aedic|therapy|pathy|path|ing|ed|ness|ful)$");

    private final FoldedText text;
    private final Phrases words;
    private final NameCues cues;
    private final boolean capitalsTell;
    private int lastNameEnd = -1;

    private PersonNames(FoldedText text) {
        this.text = text;
        this.words = new Phrases(text);
        this.cues = new NameCues(text, words);
        this.capitalsTell = capitalsTell(words);
    }

    static void look(FoldedText text, Findings found) {
        new PersonNames(text).look(found);
    }

    private void look(Findings found) {
        for (int index = 0; index < words.count(); ) {
            int phrase = words.known(index);
            int count = phrase > 0 ? 0 : namedAt(index);
            if (count > 0) {
                lastNameEnd = index + count;
                int end = words.word(lastNameEnd - 1).end();
                found.add(PersonalDataKind.NAME, words.word(index).start(), end);
            }
            index += Math.max(1, Math.max(phrase, count));
        }
    }

    /** How many words from here name a person. */
    private int namedAt(int index) {
        Word word = words.word(index);
        if (NameTitles.isTitle(words, index) || NameTitles.isElder(word)) {
            int titled = titled(index);
            if (titled > 0) return titled;
        }
        if (!mayBeName(word)) return 0;
        int count = announced(index, cue(index));
        return count > 0 && !words.isThing(index, count) ? count : 0;
    }

    private boolean mayBeName(Word word) {
        return !NameLists.isEveryday(word.key()) || isBig(word) && NameLists.first(word.key()) != null;
    }

    private Cue cue(int index) {
        Cue cue = cues.before(index);
        boolean second = lastNameEnd > 0
                && index == lastNameEnd + 1
                && words.key(index - 1).equals("and");
        return cue == Cue.NONE && second ? Cue.CLOSED : cue;
    }

    private int announced(int index, Cue cue) {
        Word word = words.word(index);
        boolean accepted = switch (cue) {
            case NAMED -> isNamed(word);
            case RELATED -> isRelated(word);
            case SIGNED -> isSigned(index);
            case CLOSED -> isKnown(word) && !NameLists.isEveryday(word.key());
            case INTRODUCED -> isKnown(word) || isUnknownBig(word) && (cues.endsPhrase(index) || more(index, 1) > 0);
            case ADDRESSED -> isKnown(word) && !isWeak(word);
            case NONE -> isNamedByItself(index);
        };
        if (!accepted) return 0;
        int more = more(index, LONGEST - 1);
        boolean smallSurname = more == 0 && words.isNear(index) && NameLists.isLast(words.key(index + 1));
        return cue == Cue.NAMED && smallSurname ? 2 : 1 + more;
    }

    private boolean isNamed(Word word) {
        int length = word.typed().length();
        return length > 2 || length > 1 && isBig(word) || NameLists.first(word.key()) != null;
    }

    /** "my son jack", "my daughter Imogen", but not "my wife has". */
    private boolean isRelated(Word word) {
        Strength first = NameLists.first(word.key());
        return first != null && (isBig(word) || !NameLists.isEveryday(word.key())) || isUnknownBig(word);
    }

    private boolean isSigned(int index) {
        Word word = words.word(index);
        boolean alone = cues.endsLetter(index);
        if (NameLists.isEveryday(word.key())) return alone && isBig(word);
        if (isKnown(word)) return true;
        if (alone && (word.isInitial() || isUnknownBig(word))) return true;
        return !isBig(word) && word.typed().length() > 2 && cues.isLastLine(index);
    }

    /** A first name we know; one that is a word too only with a capital. */
    private boolean isKnown(Word word) {
        Strength first = NameLists.first(word.key());
        return first == Strength.STRONG || first != null && isBig(word);
    }

    private static boolean isWeak(Word word) {
        return NameLists.first(word.key()) == Strength.WEAK || NameLists.isEponym(word.key());
    }

    private boolean isUnknownBig(Word word) {
        if (!isBig(word) || word.isAllCapitals() || word.typed().length() < 2) return false;
        return !NameLists.isEveryday(word.key())
                && !NameLists.isThing(word.key())
                && !NameLists.isEponym(word.key())
                && !NO_NAME_ENDING.matcher(word.key()).find();
    }

    private boolean isNamedByItself(int index) {
        Word word = words.word(index);
        Strength first = NameLists.first(word.key());
        if (first == Strength.STRONG) return isNoAbbreviation(word) || more(index, 1) > 0;
        if (!isBig(word) || NameLists.isEveryday(word.key())) return false;
        boolean sureSurname = more(index, 1) > 0 && NameLists.isSurelyLast(words.key(index + 1));
        if (first != null) return sureSurname || cues.actsLikeAPerson(index);
        return sureSurname && isStrangeFirst(index);
    }

    /** ANA is a blood test; in small letters only longer names are nothing else. */
    private boolean isNoAbbreviation(Word word) {
        return isBig(word) && !word.isAllCapitals() || word.typed().length() >= SHORTEST_IN_SMALL;
    }

    /** A first name no list has, before a surname we know: with a capital inside a sentence, or on a line of their own. */
    private boolean isStrangeFirst(int index) {
        Word word = words.word(index);
        if (word.isInitial()) return text.at(word.end()) == '.';
        boolean inside = words.isNear(index - 1) && words.word(index - 1).isSmall();
        boolean ownLine = text.at(word.start() - 1) == '\n'
                && ",\n".indexOf(text.at(words.word(index + 1).end())) >= 0;
        return word.isCapitalised() && !NameLists.isThing(word.key()) && (inside || ownLine);
    }

    private int titled(int index) {
        int name = index + 1;
        while (isNear(name - 1) && name - index < LONGEST && isPartOfTitle(name)) name++;
        if (!isNear(name - 1) || words.known(index) > 0 || words.known(name) > 0) return 0;
        Word word = words.word(name);
        if (isNoSurname(word)) return 0;
        boolean known = NameLists.first(word.key()) == Strength.STRONG || NameLists.isSurelyLast(word.key());
        return known || isBig(word) && !isShout(word) ? name - index + 1 + more(name, 1) : 0;
    }

    private static boolean isNoSurname(Word word) {
        boolean thing = NameLists.isThing(word.key()) && !NameLists.isLast(word.key());
        return thing || NameLists.isEveryday(word.key()) || word.typed().length() < 2;
    }

    private boolean isNear(int index) {
        return words.isNear(index) || words.gap(index).equals(" & ");
    }

    private boolean isPartOfTitle(int index) {
        Word word = words.word(index);
        return word.typed().length() == 1 || NameTitles.isTitle(words, index) || BETWEEN.contains(word.key());
    }

    /** How many words behind this one belong to the same name. */
    private int more(int index, int most) {
        int count = 0;
        while (count < most && words.isNear(index + count) && continues(index, index + count + 1)) count++;
        while (count > 0 && words.word(index + count).isInitial()) count--;
        return count;
    }

    /** Sarah Hall is a person, Victoria Hall is not. */
    private boolean continues(int first, int index) {
        Word word = words.word(index);
        if (word.isInitial()) return true;
        boolean surname = NameLists.isLast(word.key());
        if (NameLists.isThing(word.key())) {
            return isBig(word) && surname && NameLists.first(words.key(first)) == Strength.STRONG;
        }
        if (NameLists.isEveryday(word.key())) return isBig(word) && surname;
        if (isBig(word)) return !isShout(word);
        return NameLists.isSurelyLast(word.key());
    }

    /** MRI, TENS: capitals that are no surname. */
    private static boolean isShout(Word word) {
        return word.isAllCapitals() && !NameLists.isLast(word.key());
    }

    private boolean isBig(Word word) {
        return capitalsTell && !word.isSmall();
    }

    /** In a text all in capitals, or with a capital on every word, capitals say nothing. */
    private static boolean capitalsTell(Phrases words) {
        int small = 0;
        for (int index = 0; index < words.count(); index++)
            if (words.word(index).isSmall()) small++;
        return words.count() < FEWEST_TO_JUDGE_BY || small * 3 > words.count();
    }
}
