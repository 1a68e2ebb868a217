package org.askexpert.shared;

import java.io.Serializable;

/**
 * One message above the heading of the next page: a flash attribute named {@code banner}.
 *
 * @param tone {@code success} or {@code important}
 * @param text for people, already in words
 */
public record Banner(String tone, String text) implements Serializable {

    public static Banner success(String text) {
        return new Banner("success", text);
    }

    public static Banner important(String text) {
        return new Banner("important", text);
    }
}
