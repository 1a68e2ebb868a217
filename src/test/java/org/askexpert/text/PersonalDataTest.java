package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to ann.lee+x@mail.example.co.uk. Thanks | email: ann.lee+x@mail.example.co.uk",
                "its ann dot lee at gmail dot com | email: ann dot lee at gmail dot com",
                "see https://example.org/a?b=1). | web-address: https://example.org/a?b=1",
                "see example.co.uk, or it hurts.it is bad | web-address: example.co.uk",
                "ring 07700 900123 please | phone: 07700 900123",
                "on (01632) 960 001 ext 4 | phone: (01632) 960 001 ext 4",
                "on +44 (0)7700 900123 | phone: +44 (0)7700 900123",
                "NHS no 943 476 5919 | nhs-number: 943 476 5919",
                "I live at sw1a1aa | postcode: sw1a1aa",
                "L4/L5 and L5 1st time, C5-C6, B12 5ug | ''",
                "dob 3/4/71 | date-of-birth: 3/4/71",
                "I was born on 3 March 1985 | date-of-birth: 3 March 1985",
                "since 3 March 2024 and on 12/05/2023 | ''",
                "my name is tom baker | name: tom baker",
                "my daughter Emily has asthma | name: Emily",
                "I saw Dr Patel | name: Dr Patel",
                "my mum has Parkinson's and I do the Alexander Technique | ''",
                "14 Mill Lane | street-address: 14 Mill Lane",
                "QQ 12 34 56 C or AB 12 34 56 C | national-insurance-number: AB 12 34 56 C",
                "1234567890 and BP 140/90, 02/98 | ''"
            })
    void aDetailIsFoundWhereItStands(String text, String expected) {
        assertThat(PersonalData.find(text).stream()
                        .map(f -> f.kind().code() + ": " + text.substring(f.start(), f.end()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BP 140/90, then 138/86; L4/L5 and C5-C6, HbA1c 48, T score -2.5, 3x10 at 20 kg",
                "Since 3 March 2024, until the scan on 12/05/2024 at 10.30, and my operation of 12 June 1998",
                "order number 943 476 5919 and ISBN 0306406152",
                "NHS number 943 476 5918 has a wrong check digit",
                "It hurts.it is worse.Is that bad, e.g. at night?",
                "Pain @night and 2 tablets @ 5mg",
                "a4 1ab, L5 1st, B12 5ug and M25 4pm",
                "The Alexander Technique, Bowen, Reiki after Usui, Bach flowers, Epsom salts, St John's wort, Rose hip",
                "May I run? Will it heal? My husband's Parkinson's and my mum's Raynaud's",
                "Queen Elizabeth Hospital, Mary Seacole Ward, Marks and Spencer, Joe Wicks, Dr Martens, the Thomas test",
                "I suffer from Fibromyalgia\nThanks for your help.\n\nMedication:\n- Naproxen\n- Paracetamol",
                "A technique called Emmett, also known as Plantar Fasciitis. I'm Diabetic. Kind regards, Worried mum"
            })
    void whatOnlyLooksLikeADetailIsNone(String text) {
        assertThat(PersonalData.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700\u00a0900\u2011123",
                "\uff10\uff17\uff17\uff10\uff10 900123",
                "077\u200b00 900\u00ad123",
                "O7700 9OO123",
                "+44\u2009(0)7700\u2013900\u2013123"
            })
    void signsOfAnotherKindHideNoNumber(String number) {
        var found = PersonalData.find("\ud83d\ude00 ring " + number + ", ok");
        assertThat(found).containsExactly(new Finding(PersonalDataKind.PHONE, 8, 8 + number.length()));
    }

    @Test
    void anAccentThatStandsByItselfBelongsToItsLetter() {
        String text = "I am Zoe\u0308, hello";
        assertThat(PersonalData.find(text)).containsExactly(new Finding(PersonalDataKind.NAME, 5, 9));
    }

    @Test
    void aTextWithoutDetailsHasNone() {
        assertThat(PersonalData.find("")).isEmpty();
    }
}
