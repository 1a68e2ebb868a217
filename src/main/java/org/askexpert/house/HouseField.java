package org.askexpert.house;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Email;

/** A setting of the house that editors write, and what may stand in it. */
enum HouseField {
    NAME("name", "name", text("name", "Name", 100)),
    FIELD("field", "field", text("field", "Field", 80)),
    CONTACT_EMAIL("contact-email", "contactEmail", typed -> Email.of("contactEmail", typed)),
    POSTAL_ADDRESS("postal-address", "postalAddress", HouseField::postalAddress),
    EMERGENCY_NUMBER("emergency-number", "emergencyNumber", text("emergencyNumber", "Number", 30)),
    ADVICE_LINE("advice-line", "adviceLine", text("adviceLine", "Number", 30)),
    HELPLINE("helpline", "helpline", text("helpline", "Sentence", 300)),
    USUAL_DAYS("usual-response-days", "usualDays", typed -> days("usualDays", typed)),
    PROMISED_DAYS("promised-response-days", "promisedDays", typed -> days("promisedDays", typed)),
    PALETTE("palette", "palette", HouseField::palette);

    private static final int MOST_DAYS = 90;

    private final String setting;
    private final String formField;
    private final UnaryOperator<String> rule;

    HouseField(String setting, String formField, UnaryOperator<String> rule) {
        this.setting = setting;
        this.formField = formField;
        this.rule = rule;
    }

    static List<HouseField> all() {
        return List.of(values());
    }

    String setting() {
        return setting;
    }

    String formField() {
        return formField;
    }

    /** @throws Problem invalid, naming the field of the form */
    String clean(String typed) {
        return rule.apply(typed);
    }

    private static UnaryOperator<String> text(String field, String label, int limit) {
        CleanText words = CleanText.line(field, label, limit);
        return typed -> words.required(typed).strip();
    }

    private static String postalAddress(String typed) {
        String address = CleanText.line("postalAddress", "Address", 200).optional(typed);
        return address == null ? "" : address.strip();
    }

    private static String days(String field, String typed) {
        String number = typed == null ? "" : typed.strip();
        if (!number.matches("\\d{1,2}") || Integer.parseInt(number) < 1 || Integer.parseInt(number) > MOST_DAYS) {
            throw Problem.invalid(field, "Enter a number of working days from 1 to 90");
        }
        return String.valueOf(Integer.parseInt(number));
    }

    private static String palette(String typed) {
        return Stream.of(Palette.values())
                .map(Palette::code)
                .filter(code -> code.equals(typed))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("palette", "Choose a palette"));
    }
}
