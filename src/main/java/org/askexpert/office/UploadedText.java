package org.askexpert.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.askexpert.shared.Problem;

/** Text that somebody sent as bytes: UTF-8 to the last one, and not too much of it. */
final class UploadedText {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private UploadedText() {}

    /** @throws Problem too large, or malformed where it is no UTF-8 */
    static String read(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Problem(Problem.Kind.TOO_LARGE, "Send up to 16 MB at once. Split the file into smaller ones.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            throw new Problem(Problem.Kind.MALFORMED, "The text is not UTF-8. Save it as UTF-8 and send it again.");
        }
    }
}
