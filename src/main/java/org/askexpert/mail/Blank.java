package org.askexpert.mail;

/** A value that a letter is filled with, and the name under which editors place it: {@code {finish-by}}. */
record Blank(String name, Object value) {

    static String mark(String name) {
        return "{" + name + "}";
    }
}
