package org.askexpert.question;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over everything an approval covers: all texts, all sources and the consent that was in force. */
final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] of(DraftText text, Publish publish, int consentVersion) {
        ContentHash hash = new ContentHash();
        hash.add(text.answer());
        hash.add(text.privatePart());
        hash.add(text.publicTitle());
        hash.add(text.publicQuestion());
        for (SourceLine source : text.sources()) {
            hash.add(source.kind().code());
            hash.add(source.slug());
            hash.add(source.title());
            hash.add(source.url());
            hash.add(String.valueOf(source.year()));
            // left out where there is none: approvals from before sources had one stay valid
            if (source.revision() != null) hash.add(String.valueOf(source.revision()));
        }
        hash.add(publish.code());
        hash.add(String.valueOf(consentVersion));
        return hash.digest.digest();
    }

    // Length first: without it "ab","c" and "a","bc" would be the same text.
    private void add(String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }
}
