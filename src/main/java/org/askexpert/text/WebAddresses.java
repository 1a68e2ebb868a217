package org.askexpert.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses: with http, with www, and bare ones whose ending is known and is not just a word after a full stop. */
final class WebAddresses {

    private static final Pattern LED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:h(?:tt|xx)ps? ?: ?/{1,2} ?|ftp://|www\\d?(?:\\. ?|/))[\\p{L}\\p{N}\\[%][^\\s<>\"]{1,2000}+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._-])[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,6}+");
    private static final Pattern PATH = Pattern.compile("(?::\\d{2,5})?+[/?#][^\\s<>\"]{0,2000}+");
    private static final Pattern SPELLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.-])(?:(?:www(?: dot |\\.| ))?(?!(?:the|a|an|this|that|www) dot)[\\p{L}\\p{N}-]{2,40}+(?: ?[(\\[]dot[)\\]] ?| dot )|www [\\p{L}\\p{N}-]{2,40}+ )"
                    + "(?:(?:co|org|nhs|ac|gov)(?: dot |\\.| )uk|com|org|net|info|uk)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ENDINGS = words(
            "com co net org uk info biz edu gov int mil eu ie io tv de fr nl ca au nz pl se dk ch za jp cn ru scot wales"
                    + " cymru london app dev blog online site website store clinic fitness yoga doctor dental physio"
                    + " nhs wiki tech cloud digital agency academy club email social news media community foundation"
                    + " org charity consulting expert guide studio space xyz photography design coach guru solutions systems services media agency academy church gallery salon");
    /** Endings that are words too: "it hurts.it is worse" is no address, "youtu.be/x1" is. */
    private static final Set<String> WORDY = words(
            "it is me to in so us be at am as my no do one life care health shop today help live now work best how fit"
                    + " ly gl gd cc link page ee es pt fm ai sh gg");

    private static final Set<String> KNOWN = words("bit.ly youtu.be t.me fb.me linktr.ee goo.gl wa.me is.gd");

    private WebAddresses() {}

    static void look(FoldedText text, Findings found) {
        Matcher led = LED.matcher(text.text());
        while (led.find()) add(text, found, led.start(), led.end());
        Matcher bare = BARE.matcher(text.text());
        while (bare.find()) {
            int end = endOfHost(text, bare);
            if (end > 0) add(text, found, bare.start(), withPath(text, end));
        }
        Matcher spelled = SPELLED.matcher(text.text());
        while (spelled.find()) found.add(PersonalDataKind.WEB_ADDRESS, spelled.start(), spelled.end());
    }

    private static void add(FoldedText text, Findings found, int start, int end) {
        int last = end;
        while (last > start + 1 && isTrailing(text, start, last)) last--;
        found.add(PersonalDataKind.WEB_ADDRESS, start, last);
    }

    private static boolean isTrailing(FoldedText text, int start, int end) {
        char sign = text.at(end - 1);
        if (sign == ')')
            return text.text().indexOf('(', start) < 0 || text.text().indexOf('(', start) >= end;
        return ".,;:!?'*_]}".indexOf(sign) >= 0;
    }

    private static int withPath(FoldedText text, int end) {
        Matcher path = PATH.matcher(text.text()).region(end, text.length());
        return path.lookingAt() ? path.end() : end;
    }

    /** The end of the longest part that is an address, or -1: a missing blank glues the next sentence to it. */
    private static int endOfHost(FoldedText text, Matcher bare) {
        String host = bare.group();
        for (int end = host.length(); end > 0; end = host.lastIndexOf('.', end - 1)) {
            if (isHost(host.substring(0, end), text.at(bare.start() + end) == '/')) return bare.start() + end;
        }
        return -1;
    }

    private static boolean isHost(String host, boolean hasPath) {
        int dot = host.lastIndexOf('.');
        if (dot < 1) return false;
        String ending = host.substring(dot + 1);
        if (isNextSentence(host.substring(0, dot), ending)) return false;
        String lower = ending.toLowerCase(Locale.ROOT);
        if (KNOWN.contains(host.toLowerCase(Locale.ROOT))) return true;
        if (WORDY.contains(lower)) return hasPath;
        return ENDINGS.contains(lower) && host.codePoints().limit(dot).anyMatch(Character::isLetter);
    }

    /** "my knee.De Quervain": small letters before the stop, a capital behind it. */
    private static boolean isNextSentence(String name, String ending) {
        return Character.isUpperCase(ending.charAt(0))
                && Character.isLowerCase(name.charAt(name.length() - 1))
                && !ending.equals(ending.toUpperCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }
}
