package org.askexpert.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands before a name and makes it likely: introductions, titles, relatives, the end of a letter. */
final class NameCues {

    /** How sure a cue makes us of the word behind it. */
    enum Trust {
        NONE,
        LISTED,
        LIKELY,
        CERTAIN
    }

    private static final int WORDS_BEFORE = 45;

    private static final Set<String> TITLES =
            set("dr doctor mr mrs ms miss mx prof professor sir dame rev reverend nurse lord lady");
    private static final Set<String> ELDERS =
            set("aunt auntie uncle nanny grandma grandpa granny grandad nan nana gran sister cousin");
    private static final String WHOSE = "(?:my|our|his|her|their|your|the|a)";
    private static final String RELATIVE =
            "(?:daughters?|sons?|wife|husband|hubby|partner|mum|mother|mam|mom|dad|father|sister|brother|gran|granny|nan|nana|grandma"
                    + "|grandmother|grandad|grandpa|grandfather|grand-?daughter|grand-?son|niece|nephew|aunt|auntie|uncle|cousin|friend|mate|boyfriend|girlfriend"
                    + "|fiancee?|neighbour|baby|twins?|child|kids?|children|boy|girl|boys|girls|little one|mother-in-law|father-in-law|sister-in-law|brother-in-law"
                    + "|step-?(?:son|daughter|mum|dad)|other half|ex|toddler|newborn)";
    private static final String HELPER =
            "(?:gp|doctor|consultant|surgeon|physio|physiotherapist|osteopath|chiropractor|therapist|masseuse|masseur|acupuncturist"
                    + "|nurse|midwife|health visitor|counsellor|psychologist|dentist|podiatrist|homeopath|herbalist|carer|colleague|boss|manager|teacher|trainer|coach|instructor"
                    + "|practitioner|reflexologist|specialist|rheumatologist|neurologist|patient|client)";

    private static final Pattern CERTAIN = words(
            "(?:\\b(?:my|his|her|their|the|our)(?: (?:full|real|first|last|maiden|daughter's|son's|wife's|husband's|mum's|mother's|dad's|father's|partner's|baby's|\\w{3,12}'s))? ?(?:name's|names|name is|name was)"
                    + "|\\b(?:full |first |last |patient |patient's )?name ?[:=-]|\\b(?:call me|known as|i go by|signed|asker|from|patient) ?:?)[ \"']{1,3}$");
    private static final Pattern NAMED = words(
            "\\b(?:i'?m|i am|im|it's|its|this is|here is|named|called|is called|was called|her name|his name|name) ?[\"']?$");
    private static final Pattern RELATED = words("\\b(?:" + WHOSE
            + "|dear|poor|little|older|younger|eldest|youngest|elder|late|year-old|old|twin|baby) ?" + RELATIVE
            + "(?: and " + RELATIVE + ")?(?:,? (?:called|named|is called|is|was|,)?)?[ ,(\"':-]{1,3}$");
    private static final Pattern HELPED =
            words("\\b" + WHOSE + " (?:\\w{2,12} )?" + HELPER + "(?:,? (?:called|named|is))?[ ,(\"':-]{1,3}$");
    private static final Pattern SIGNED = words(
            "(?:\\b(?:regards|wishes|sincerely|faithfully|thanks|thanx|thx|thank you|cheers|ta|love|gratefully|truly|advance|respectfully"
                    + "|kindly|best|help|anticipation|again|so much|very much|a lot)\\b[ ,.!x:)-]{0,6}\\n{0,3} ?[-~*]{0,3} ?|\\n[ ]?[-~*]{1,3} ?|\\n\\n ?|[.?!] ?- ?)$");
    private static final Pattern GREETED = words("(?:^|\\n|\\. )(?:hi|hello|hey|dear|attn|fao) $");

    private NameCues() {}

    static boolean isTitle(List<Word> words, int index) {
        Word word = words.get(index);
        if (!TITLES.contains(word.key())) return false;
        // MS is an illness, MR a valve or a scan
        return !(word.isAllCapitals() && Set.of("ms", "mr").contains(word.key())) || nextIsInCapitals(words, index);
    }

    static boolean isElder(Word word) {
        return ELDERS.contains(word.key());
    }

    /** What the words in front say about the one at this place. */
    static Trust before(FoldedText text, Word word) {
        String before = text.before(word.start(), WORDS_BEFORE);
        if (CERTAIN.matcher(before).find()) return Trust.CERTAIN;
        if (RELATED.matcher(before).find() || HELPED.matcher(before).find()) return Trust.LIKELY;
        if (SIGNED.matcher(before).find() && endsLine(text, word)) return Trust.LIKELY;
        if (NAMED.matcher(before).find() || GREETED.matcher(before).find()) return Trust.LISTED;
        return Trust.NONE;
    }

    /** Whether at most two more words, an age or a kiss follow before the line ends. */
    private static boolean endsLine(FoldedText text, Word word) {
        String after = text.after(word.end(), 40);
        int lineEnd = after.indexOf('\n');
        String rest = lineEnd >= 0 ? after.substring(0, lineEnd) : text.length() > word.end() + 40 ? null : after;
        return rest != null && ENDING.matcher(rest).matches();
    }

    private static final Pattern ENDING =
            Pattern.compile("(?:[ .]{1,2}[\\p{L}'-]{1,20}){0,2}[ ,.!x()\\d-]{0,8}(?:[\\p{L} ]{0,14})?");

    private static boolean nextIsInCapitals(List<Word> words, int index) {
        return index + 1 < words.size()
                && words.get(index + 1).isAllCapitals()
                && NameLists.isLast(words.get(index + 1).key());
    }

    private static Set<String> set(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
