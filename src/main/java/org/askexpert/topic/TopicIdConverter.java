package org.askexpert.topic;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class TopicIdConverter implements AttributeConverter<TopicId, Long> {

    @Override
    public Long convertToDatabaseColumn(TopicId topic) {
        return topic == null ? null : topic.number();
    }

    @Override
    public TopicId convertToEntityAttribute(Long number) {
        return number == null ? null : new TopicId(number);
    }
}
