package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aTextWithoutDetailsHasNone() {
        assertThat(PersonalData.find("")).isEmpty();
    }
}
