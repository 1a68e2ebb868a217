package org.askexpert.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@link Coded} enums travel by their code, both ways; an unknown code is a 422 that names the field. */
class CodedModule extends SimpleModule {

    CodedModule() {
        super("coded");
        addSerializer(Coded.class, new Writer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig configuration, BeanDescription description) {
                return Coded.class.isAssignableFrom(type) ? new Reader(type) : null;
            }
        });
    }

    private static final class Writer extends JsonSerializer<Coded> {
        @Override
        public void serialize(Coded value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.code());
        }
    }

    private static final class Reader extends JsonDeserializer<Object> {

        private final Class<?> type;

        Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) return context.handleUnexpectedToken(type, in);
            String code = in.getText();
            for (Object constant : type.getEnumConstants()) {
                if (((Coded) constant).code().equals(code)) return constant;
            }
            throw Problem.invalid(path(in.getParsingContext()), "Use one of: " + codes() + ".");
        }

        private String codes() {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Coded) constant).code())
                    .collect(Collectors.joining(", "));
        }

        private static String path(JsonStreamContext context) {
            if (context == null || context.inRoot()) return "";
            String parent = path(context.getParent());
            if (context.inArray()) return parent + "[" + context.getCurrentIndex() + "]";
            return parent.isEmpty() ? context.getCurrentName() : parent + "." + context.getCurrentName();
        }
    }
}
