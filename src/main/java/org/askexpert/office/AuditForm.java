package org.askexpert.office;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.askexpert.audit.AuditFilter;
import org.askexpert.people.PersonCard;
import org.springframework.validation.BindingResult;

/** Which acts somebody wants to see, as typed. */
record AuditForm(String person, String thing, String from, String until) {

    AuditForm {
        person = person == null ? "" : person.strip();
        thing = thing == null ? "" : thing.strip();
        from = from == null ? "" : from.strip();
        until = until == null ? "" : until.strip();
    }

    public boolean isEmpty() {
        return (person + thing + from + until).isEmpty();
    }

    String handle() {
        return person.toLowerCase(Locale.ROOT);
    }

    /**
     * What was typed, understood; what is wrong with it stands beside its field.
     *
     * @param colleague who has the typed handle, empty where nobody has or none was typed
     * @param zone where the days begin and end
     */
    AuditFilter filter(Optional<PersonCard> colleague, ZoneId zone, BindingResult errors) {
        if (!person.isEmpty() && colleague.isEmpty()) errors.rejectValue("person", "office.audit.person.unknown");
        LocalDate first = day("from", from, errors);
        LocalDate last = day("until", until, errors);
        if (first != null && last != null && last.isBefore(first)) errors.rejectValue("until", "office.audit.order");
        return new AuditFilter(
                colleague.map(card -> card.id().number()).orElse(null),
                thing.isEmpty() ? null : thing,
                first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static LocalDate day(String field, String typed, BindingResult errors) {
        if (typed.isEmpty()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDate) {
            errors.rejectValue(field, "office.audit.day");
            return null;
        }
    }
}
