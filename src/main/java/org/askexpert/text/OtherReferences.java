package org.askexpert.text;

import java.util.regex.Pattern;

/** Words that say a long number behind them names a thing: an order, a batch, a book. */
final class OtherReferences {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:order|invoice|batch|lot|serial|model|isbn|barcode|bar code|ean|pip|product|item|tracking|parcel|receipt|licen[cs]e|study|trial"
                    + "|reference|ref|doi|pmid|version)\\b[^\\d\\n]{0,20}$",
            Pattern.CASE_INSENSITIVE);

    private OtherReferences() {}

    /** @param before the text in front of the number */
    static boolean precede(String before) {
        return WORDS.matcher(before).find();
    }
}
