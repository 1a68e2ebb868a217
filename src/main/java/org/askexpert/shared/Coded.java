package org.askexpert.shared;

import java.util.Locale;

/** An enum that travels outside under a hyphenated lower-case code, such as {@code in-review}. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds the constant that bears a code.
     *
     * @throws IllegalArgumentException if none does; the message does not repeat what was typed
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) return constant;
        }
        throw new IllegalArgumentException("Unknown code for " + type.getSimpleName());
    }
}
