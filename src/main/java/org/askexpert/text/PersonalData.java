package org.askexpert.text;

import java.util.List;

/**
 * Finds what may tell who somebody is: addresses, numbers, dates of birth, likely names. It helps people notice; it
 * proves nothing, and a text without findings may still name somebody.
 */
public final class PersonalData {

    private PersonalData() {}

    /**
     * Looks through a text as it was typed, in time that grows with its length alone.
     *
     * @return in the order of the text, none overlapping another
     */
    public static List<Finding> find(String text) {
        var folded = FoldedText.of(text);
        var found = new Findings(folded);
        Emails.look(folded, found);
        WebAddresses.look(folded, found);
        SocialHandles.look(folded, found);
        BirthDates.look(folded, found);
        var numbers = DigitGroups.in(folded);
        NhsNumbers.look(numbers, found);
        CardNumbers.look(numbers, found);
        PhoneNumbers.look(numbers, found);
        NationalInsuranceNumbers.look(folded, found);
        Postcodes.look(folded, found);
        StreetAddresses.look(folded, found);
        PersonNames.look(folded, found);
        return found.inOrder();
    }
}
