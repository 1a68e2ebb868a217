package org.askexpert.transfer;

import java.io.Reader;

/** Lines put together again, for a parser that wants text in one piece. */
final class LinesAsText extends Reader {

    private final SourceLines from;
    private String line;
    private int at;

    /** @param first a line that was taken already */
    LinesAsText(String first, SourceLines from) {
        this.from = from;
        line = first + "\n";
    }

    int line() {
        return from.number();
    }

    @Override
    public int read(char[] into, int offset, int length) {
        while (line != null && at == line.length()) {
            String next = from.next();
            line = next == null ? null : next + "\n";
            at = 0;
        }
        if (line == null) return -1;
        int given = Math.min(length, line.length() - at);
        line.getChars(at, at + given, into, offset);
        at += given;
        return given;
    }

    @Override
    public void close() {
        // the file belongs to whoever opened it
    }
}
