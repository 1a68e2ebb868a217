package org.askexpert.text;

import java.util.Arrays;
import java.util.Set;

/** What stands round a word and makes it likely that it names a person. */
final class NameCues {

    /** What the words in front announce. */
    enum Cue {
        NONE,
        /** "hi …", "it's …": a name, if we know it. */
        ADDRESSED,
        /** "I'm …" */
        INTRODUCED,
        /** The end of a letter. */
        SIGNED,
        /** "my daughter …", "my physio …" */
        RELATED,
        /** "my name is …" */
        NAMED
    }

    /** How far before "daughter" its "my" may stand: "my 6 year old daughter". */
    private static final int ADJECTIVES = 4;

    private static final int WORDS_BEHIND_SIGNATURE = 4;

    private static final Set<String> WHOSE = set("my our his her their your the a an dear poor");
    private static final Set<String> PERSONS = set("my his her their our");
    private static final Set<String> RELATIVES = set(
            "daughter daughters son sons mum mother mam mom dad father parent parents child children wife hubby husband"
                    + " partner sister sisters brother brothers gran granny nan nana grandma grandad grandpa grandmother grandfather grandson grandsons granddaughter"
                    + " granddaughters grand-daughter grand-son stepson stepdaughter step-son step-daughter stepmum stepdad godson goddaughter niece nephew aunt auntie uncle"
                    + " cousin friend friends mate pal boyfriend girlfriend fiance fiancee neighbour baby twin twins kid kids boy boys girl girls one half ex toddler newborn"
                    + " mother-in-law father-in-law sister-in-law brother-in-law son-in-law daughter-in-law law");
    private static final Set<String> HELPERS = set(
            "gp doctor consultant surgeon physio physiotherapist osteopath chiropractor therapist masseuse masseur"
                    + " acupuncturist nurse midwife visitor counsellor psychologist dentist podiatrist chiropodist homeopath herbalist carer colleague boss manager teacher"
                    + " trainer coach instructor practitioner reflexologist specialist rheumatologist neurologist receptionist landlord student patient client");
    private static final Set<String> SIGN_OFFS = set(
            "regards wishes sincerely faithfully thanks thanx thankyou thx you tia cheers ta love gratefully truly yours"
                    + " advance respectfully kindly best help anticipation again much lot million from reading listening time");
    private static final Set<String> GREETINGS = set("hi hiya hello hey dear attn fao");
    private static final Set<String> LABELS = set("name patient asker contact from signed client");
    private static final Set<String> LABEL_STARTS = set("full first last patient my");
    private static final Set<String> TELLING =
            set("told asked ask saw see seen seeing with met visited by thank like when then");
    private static final Set<String> TELLS = set(
            "said says told thinks thought suggested recommended recommends asked advised reckons swears mentioned wrote answered");

    private final FoldedText text;
    private final Phrases words;

    NameCues(FoldedText text, Phrases words) {
        this.text = text;
        this.words = words;
    }

    Cue before(int index) {
        String gap = words.gap(index - 1);
        if (isNamed(index, gap)) return Cue.NAMED;
        if (isRelated(index, gap)) return Cue.RELATED;
        if (isSigned(index, gap)) return Cue.SIGNED;
        if (isIntroduced(index) || isHere(index)) return Cue.INTRODUCED;
        return isAddressed(index, gap) ? Cue.ADDRESSED : Cue.NONE;
    }

    /** Whether nothing but more names follows on the line. */
    boolean endsLetter(int index) {
        int rest = words.restOfLine(index);
        if (rest >= WORDS_BEHIND_SIGNATURE) return false;
        for (int next = index + 1; next <= index + rest; next++) {
            boolean kiss = words.key(next).matches("x{1,5}");
            if (words.word(next).isSmall() && !kiss) return false;
        }
        return true;
    }

    /** A line of its own, and the last one. */
    boolean isLastLine(int index) {
        return index == words.count() - 1 && words.gap(index - 1).endsWith("\n");
    }

    /** Whether the word ends a phrase: "I'm Ottoline, 45". */
    boolean endsPhrase(int index) {
        if (",.!)\n".indexOf(text.at(words.word(index).end())) >= 0) return true;
        return words.isNear(index) && Set.of("and", "here").contains(words.key(index + 1));
    }

    /** Whether a verb beside the word is one for people: "I asked Mark", "Mark says", "Mark's wife". */
    boolean actsLikeAPerson(int index) {
        if (words.isNear(index - 1) && TELLING.contains(words.key(index - 1))) return true;
        String next = words.key(index + 1);
        return words.isNear(index) && TELLS.contains(next)
                || words.gap(index).equalsIgnoreCase("'s ") && RELATIVES.contains(next);
    }

    private boolean isNamed(int index, String gap) {
        String last = words.key(index - 1);
        String second = words.key(index - 2);
        if (gap.length() > 4 || gap.indexOf('.') >= 0) return false;
        if (Set.of("me", "him", "her").contains(last))
            return Set.of("call", "calls", "called").contains(second);
        if (last.equals("as")) return second.equals("known");
        if (last.equals("by")) return second.equals("go");
        boolean labelled = gap.indexOf(':') >= 0 || gap.indexOf('=') >= 0 || gap.contains(" - ");
        if (labelled && LABELS.contains(last)) {
            return isStart(index - 1) || LABEL_STARTS.contains(second);
        }
        int name = Set.of("is", "was", "are").contains(last) ? index - 2 : index - 1;
        return Set.of("name", "names", "name's").contains(words.key(name))
                && (PERSONS.contains(words.key(name - 1)) || PERSONS.contains(words.key(name - 2)));
    }

    private boolean isRelated(int index, String gap) {
        if (!isLoose(gap)) return false;
        int at = index - 1;
        while (at > index - 4 && Set.of("called", "named", "is", "was", "who").contains(words.key(at))) at--;
        if (Set.of("of", "to").contains(words.key(at)) && at == index - 1) return RELATIVES.contains(words.key(at - 1));
        boolean relative = RELATIVES.contains(words.key(at));
        if (!relative && !HELPERS.contains(words.key(at))) return false;
        if (relative && at < index - 1 && Set.of("called", "named").contains(words.key(index - 1))) return true;
        if (relative && gap.indexOf('(') >= 0) return true;
        for (int before = at - 1; before >= Math.max(0, at - ADJECTIVES); before--) {
            if (WHOSE.contains(words.key(before))) return true;
            if (words.gap(before).indexOf('.') >= 0 || words.gap(before).indexOf('\n') >= 0) return false;
        }
        return false;
    }

    /** Blanks and what may open a name: a comma, a bracket, a quote, a hyphen. */
    private static boolean isLoose(String gap) {
        return gap.length() <= 4 && gap.chars().allMatch(sign -> " ,(\"':-".indexOf(sign) >= 0 || sign == 's');
    }

    private boolean isSigned(int index, String gap) {
        if (index == 0 || words.restOfLine(index) > WORDS_BEHIND_SIGNATURE) return false;
        boolean dash = gap.matches("(?s)(?:.*\\n ?|[.?!,]? ?)[-~*]{1,3} ?") && !gap.equals("-");
        boolean apart = gap.matches("(?s).*\\n ?\\n ?");
        boolean signedOff = SIGN_OFFS.contains(words.key(index - 1)) && gap.matches("[ ,.!x:)\\n~*-]{1,10}");
        return dash || apart || signedOff;
    }

    private boolean isIntroduced(int index) {
        if (!isLoose(words.gap(index - 1))) return false;
        String last = words.key(index - 1);
        return switch (last) {
            case "i'm", "im", "named", "called" -> true;
            case "am" -> words.key(index - 2).equals("i");
            case "is" -> words.key(index - 2).equals("this");
            case "name" -> PERSONS.contains(words.key(index - 2));
            default -> false;
        };
    }

    /** "Hiya, Shaz here" */
    private boolean isHere(int index) {
        if (!words.isNear(index) || !words.key(index + 1).equals("here")) return false;
        return isStart(index) || GREETINGS.contains(words.key(index - 1));
    }

    private boolean isAddressed(int index, String gap) {
        String last = words.key(index - 1);
        if (last.equals("it")) return gap.equals("'s ");
        if (last.equals("its")) return gap.equals(" ");
        return GREETINGS.contains(last) && isStart(index - 1) && gap.length() <= 2;
    }

    /** The first word of a text, a line or a sentence. */
    private boolean isStart(int index) {
        if (index <= 0) return true;
        String gap = words.gap(index - 1);
        return gap.indexOf('\n') >= 0 || gap.indexOf('.') >= 0 || gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0;
    }

    private static Set<String> set(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
