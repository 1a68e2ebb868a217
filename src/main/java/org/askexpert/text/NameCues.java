package org.askexpert.text;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands round a word and makes it likely that it names a person. */
final class NameCues {

    /** What the words in front announce. */
    enum Cue {
        NONE,
        /** "hi …", "it's …": a name, if we know it. */
        ADDRESSED,
        /** "I'm …" */
        INTRODUCED,
        /** What may be the end of a letter: a name, if we know it. */
        CLOSED,
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
    private static final Set<String> SIGN_OFFS =
            set("regards wishes sincerely faithfully thanks thanx thankyou thx tia cheers ta"
                    + " gratefully respectfully yours");
    /** These stand inside sentences too: "I suffer from …", "any help …". */
    private static final Set<String> CLOSINGS =
            set("you love truly advance kindly best help anticipation again much lot million from"
                    + " reading listening time hopefully");

    private static final Set<String> GREETINGS = set("hi hiya hello hey dear attn fao");
    private static final Set<String> LABELS = set("patient asker contact from signed client");
    private static final Set<String> LABEL_STARTS = set("full first last real maiden second middle patient my");
    private static final Set<String> NAMES = set("name names name's");
    private static final Set<String> ARE = set("is was are");
    private static final Set<String> PRONOUNS = set("me him her");
    private static final Set<String> CALLS = set("call calls called");
    private static final Set<String> CALLED = set("called named");
    private static final Set<String> LINKS = set("called named is was who");
    private static final Set<String> TELLING =
            set("told asked ask saw see seen seeing with met visited by thank like when then");
    private static final Set<String> TELLS = set(
            "said says told thinks thought suggested recommended recommends asked advised reckons swears mentioned wrote answered");

    private static final Pattern CLOSING_GAP = Pattern.compile("[ ,.!x:)\\n~*-]{1,10}");
    private static final Pattern NEW_LINE = Pattern.compile("(?s)[^\\n]*\\n[\\n ~*-]*");
    private static final Pattern DASH = Pattern.compile("(?:[.?!,)] ?| )[-~*]{1,3} ?");

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
        if (isIntroduced(index) || isHere(index)) return Cue.INTRODUCED;
        Cue signed = signed(index, gap);
        if (signed != Cue.NONE) return signed;
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
        return words.gap(index + rest).indexOf('?') < 0;
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
        if (isBesideAnother(index)) return true;
        String next = words.key(index + 1);
        return words.isNear(index) && TELLS.contains(next)
                || words.gap(index).equalsIgnoreCase("'s ") && RELATIVES.contains(next);
    }

    /** "Rosa or Ravi" */
    private boolean isBesideAnother(int index) {
        return words.isNear(index)
                && Set.of("and", "or").contains(words.key(index + 1))
                && words.isNear(index + 1)
                && NameLists.first(words.key(index + 2)) == NameLists.Strength.STRONG;
    }

    /** "my name is", "my daughter's name is", "name:" */
    private boolean isNamed(int index, String gap) {
        if (gap.length() > 4 || gap.indexOf('.') >= 0) return false;
        String last = words.key(index - 1);
        if (isLabel(gap) && last.equals("name")) {
            return isStart(index - 1) || LABEL_STARTS.contains(words.key(index - 2));
        }
        int name = ARE.contains(last) ? index - 2 : index - 1;
        if (!NAMES.contains(words.key(name))) return false;
        String whose = words.key(name - 1);
        return PERSONS.contains(whose)
                || PERSONS.contains(words.key(name - 2))
                        && (LABEL_STARTS.contains(whose) || RELATIVES.contains(whose) || HELPERS.contains(whose));
    }

    private static boolean isLabel(String gap) {
        return gap.indexOf(':') >= 0 || gap.indexOf('=') >= 0 || gap.contains(" - ");
    }

    private boolean isRelated(int index, String gap) {
        String last = words.key(index - 1);
        if (isLabel(gap) && LABELS.contains(last) && isStart(index - 1)) return true;
        if (!isLoose(gap)) return false;
        if (PRONOUNS.contains(last)) return CALLS.contains(words.key(index - 2));
        if (last.equals("of") || last.equals("to")) return RELATIVES.contains(words.key(index - 2));
        int at = index - 1;
        while (at > index - 4 && LINKS.contains(words.key(at))) at--;
        boolean relative = RELATIVES.contains(words.key(at));
        if (relative && (gap.indexOf('(') >= 0 || CALLED.contains(last))) return true;
        return (relative || HELPERS.contains(words.key(at))) && belongsToSomebody(at);
    }

    /** "my 6 year old daughter" */
    private boolean belongsToSomebody(int person) {
        for (int before = person - 1; before >= Math.max(0, person - ADJECTIVES); before--) {
            if (WHOSE.contains(words.key(before))) return true;
            String gap = words.gap(before);
            if (gap.indexOf('.') >= 0 || gap.indexOf('\n') >= 0) return false;
        }
        return false;
    }

    /** Blanks and what may open a name: a comma, a bracket, a quote, a hyphen. */
    private static boolean isLoose(String gap) {
        return gap.length() <= 4 && gap.chars().allMatch(sign -> " ,(\"':-".indexOf(sign) >= 0);
    }

    private Cue signed(int index, String gap) {
        if (index == 0 || words.restOfLine(index) > WORDS_BEHIND_SIGNATURE) return Cue.NONE;
        boolean close = CLOSING_GAP.matcher(gap).matches();
        String last = words.key(index - 1);
        if (close && SIGN_OFFS.contains(last)) return Cue.SIGNED;
        boolean apart = NEW_LINE.matcher(gap).matches();
        boolean near = words.count() - index <= WORDS_BEHIND_SIGNATURE + 1;
        if (near && apart && (CLOSINGS.contains(last) || gap.indexOf('\n') != gap.lastIndexOf('\n'))) return Cue.SIGNED;
        return apart || close && CLOSINGS.contains(last) || DASH.matcher(gap).matches() ? Cue.CLOSED : Cue.NONE;
    }

    private boolean isIntroduced(int index) {
        if (!isLoose(words.gap(index - 1))) return false;
        String last = words.key(index - 1);
        return last.equals("i'm")
                || last.equals("im")
                || last.equals("am") && words.key(index - 2).equals("i");
    }

    /** "Hiya, Shaz here" */
    private boolean isHere(int index) {
        if (!words.isNear(index) || !words.key(index + 1).equals("here")) return false;
        return isStart(index) || GREETINGS.contains(words.key(index - 1));
    }

    private boolean isAddressed(int index, String gap) {
        String last = words.key(index - 1);
        String second = words.key(index - 2);
        return switch (last) {
            case "it" -> gap.equals("'s ");
            case "its" -> gap.equals(" ");
            case "is" -> second.equals("this");
            case "as" -> second.equals("known");
            case "by" -> second.equals("go") || second.equals("goes");
            case "named", "called", "name" -> isLoose(gap);
            default -> GREETINGS.contains(last) && isStart(index - 1) && gap.length() <= 2;
        };
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
