package org.askexpert.contract;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.Iterator;
import org.askexpert.question.Reference;
import org.askexpert.shared.Coded;
import org.springframework.stereotype.Component;

/** Describes our own kinds of words as programs meet them: enums by their codes, references as text. */
@Component
class CodedSchemas implements ModelConverter {

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> raw =
                TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (raw == Reference.class) return new StringSchema().example("Q7K3-M9XT");
        if (raw.isEnum() && Coded.class.isAssignableFrom(raw)) return codes(raw);
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }

    private static Schema<?> codes(Class<?> type) {
        var schema = new StringSchema();
        Arrays.stream(type.getEnumConstants())
                .map(each -> ((Coded) each).code())
                .forEach(schema::addEnumItem);
        return schema;
    }
}
