package org.askexpert.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.askexpert.shared.Problem;

/** The lines of a file in UTF-8, one at a time, each decoded by itself, so that every fault has its line. */
final class SourceLines {

    /** More than two texts of full length in the most wasteful encoding. */
    static final int LONGEST = 4 * 1024 * 1024;

    private static final int BLOCK = 64 * 1024;
    private static final char MARK_OF_ORDER = '\uFEFF';

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int filled;
    private byte[] line = new byte[1024];
    private boolean endedByReturn;
    private int number;

    SourceLines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end, or null behind the last one.
     *
     * @throws Problem malformed, where it is too long, no UTF-8, or holds NUL
     */
    String next() {
        int first = read();
        if (first == '\n' && endedByReturn) first = read();
        endedByReturn = false;
        if (first < 0) return null;
        number++;
        int length = 0;
        for (int sign = first; sign >= 0 && sign != '\n'; sign = read()) {
            if (sign == '\r') {
                endedByReturn = true;
                break;
            }
            if (length == LONGEST) throw BrokenFile.at(number, "the line is longer than 4 MB");
            if (length == line.length) line = Arrays.copyOf(line, 2 * length);
            line[length++] = (byte) sign;
        }
        return decoded(length);
    }

    /** Number of the line that came last, from 1. */
    int number() {
        return number;
    }

    private String decoded(int length) {
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        // the usual way replaces what is broken; only where it may have done so the strict one looks again
        if (text.indexOf('\uFFFD') >= 0) refuseBroken(length);
        if (text.indexOf('\0') >= 0) throw BrokenFile.at(number, "there is a NUL character; this is no text");
        return number == 1 && !text.isEmpty() && text.charAt(0) == MARK_OF_ORDER ? text.substring(1) : text;
    }

    private void refuseBroken(int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
        } catch (CharacterCodingException broken) {
            throw BrokenFile.at(number, "the text is not UTF-8; save it as UTF-8 and send it again");
        }
    }

    private int read() {
        if (at == filled) {
            try {
                filled = in.read(block, 0, BLOCK);
            } catch (IOException away) {
                throw new UncheckedIOException(away);
            }
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return block[at++] & 0xFF;
    }
}
