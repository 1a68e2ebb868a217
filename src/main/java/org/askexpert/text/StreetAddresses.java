package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A house number with its street, such as "14 Mill Lane"; in small letters only where the kind of street is plain. */
final class StreetAddresses {

    private static final String NUMBER =
            "(?<![\\p{L}\\p{N}.,/-])(?:(?:[Ff]lat|[Aa]partment|[Uu]nit) \\d{1,4}[A-Za-z]?,? )?\\d{1,4}[A-Za-z]?,? ";
    private static final Pattern CAPITALS = Pattern.compile(
            NUMBER
                    + "\\p{Lu}[\\p{L}']{1,20}+[ -](?:(?:\\p{Lu}[\\p{L}']{1,20}+|y|yr|the|of|le)[ -]){0,3}?(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Way|Court|Crescent"
                    + "|Cres|Gardens|Gdns|Terrace|Place|Square|Grove|Park|Hill|Row|Walk|Mews|Rise|View|Green)(?![\\p{L}\\p{N}])");
    private static final Pattern SMALL = Pattern.compile(
            NUMBER
                    + "(?!(?:min|mile|metre|week|day|hour|year|month|time|car|of|in|on|the|to|from|per|step|way)[a-z]*+ )"
                    + "[a-z']{3,20}+ (?:(?!on |in |the |of |down |off |from )[a-z']{3,20}+ )?(?:road|rd|street|lane|avenue|ave|crescent|terrace)(?![\\p{L}\\p{N}])");

    private StreetAddresses() {}

    static void look(FoldedText text, Findings found) {
        for (Pattern pattern : new Pattern[] {CAPITALS, SMALL}) {
            Matcher street = pattern.matcher(text.text());
            while (street.find()) found.add(PersonalDataKind.STREET_ADDRESS, street.start(), street.end());
        }
    }
}
