package org.askexpert.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PersonIdConverter implements AttributeConverter<PersonId, Long> {

    @Override
    public Long convertToDatabaseColumn(PersonId person) {
        return person == null ? null : person.number();
    }

    @Override
    public PersonId convertToEntityAttribute(Long number) {
        return number == null ? null : new PersonId(number);
    }
}
