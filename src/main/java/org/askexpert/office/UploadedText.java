package org.askexpert.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.askexpert.shared.Problem;

/** Text that somebody sent as a file: UTF-8 to the last byte, and not too much of it for a page. */
final class UploadedText {

    static final int MOST_BYTES = 16 * 1024 * 1024;

    private UploadedText() {}

    /** @throws Problem too large, or malformed where it is no UTF-8, naming the line */
    static String read(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Problem(Problem.Kind.TOO_LARGE, "Send up to 16 MB at once. Split the file into smaller ones.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) throw noUtf8(bytes, in.position());
        return out.flip().toString();
    }

    private static Problem noUtf8(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) if (bytes[i] == '\n') line++;
        return new Problem(
                Problem.Kind.MALFORMED,
                "Line " + line + ": the text is not UTF-8. Save it as UTF-8 and send it again.");
    }
}
