package org.askexpert.feeds;

/** Text for XML. */
final class Xml {

    private Xml() {}

    /** The same text without the few signs that XML cannot carry. */
    static String fit(String text) {
        if (text.codePoints().allMatch(Xml::isAllowed)) return text;
        return text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int sign) {
        return sign >= 0x20 && sign <= 0xD7FF
                || sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000 && sign <= 0x10FFFF;
    }
}
