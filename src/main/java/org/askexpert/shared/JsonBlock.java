package org.askexpert.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** JSON that may stand inside a page: no text in it can end the element around it. Printed by {@link JsonBlocks}. */
public final class JsonBlock {

    private static final JsonMapper MAPPER = mapper();

    private final String json;

    private JsonBlock(String json) {
        this.json = json;
    }

    /** @param data text, numbers, lists and maps */
    public static JsonBlock of(Map<String, ?> data) {
        try {
            return new JsonBlock(MAPPER.writeValueAsString(data));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String json() {
        return json;
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = new JsonMapper();
        mapper.getFactory().setCharacterEscapes(new ForPages());
        return mapper;
    }

    /** {@code <}, {@code >} and {@code &} as numbers, and the two line ends that JavaScript knows and JSON does not. */
    private static final class ForPages extends CharacterEscapes {

        private final int[] ascii = standardAsciiEscapesForJSON();

        ForPages() {
            for (char sign : new char[] {'<', '>', '&'}) ascii[sign] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int sign) {
            return sign == 0x2028 || sign == 0x2029 ? new SerializedString(String.format("\\u%04x", sign)) : null;
        }
    }
}
