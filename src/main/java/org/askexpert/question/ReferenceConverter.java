package org.askexpert.question;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ReferenceConverter implements AttributeConverter<Reference, String> {

    @Override
    public String convertToDatabaseColumn(Reference reference) {
        return reference == null ? null : reference.code();
    }

    @Override
    public Reference convertToEntityAttribute(String code) {
        return code == null ? null : new Reference(code);
    }
}
