package org.askexpert.audit;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.askexpert.shared.Hashes;

/**
 * The digest of one seal: HMAC-SHA-256 with the audit key over the number of the seal, the digest before it and the
 * SHA-256 of each act, so that nobody without the key can change, add or take out an act unseen.
 */
class AuditChain {

    /** What stands before the first seal. */
    static final String BEGINNING = "0".repeat(64);

    private final Mac mac;

    AuditChain(byte[] key, long number, String previous) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
        mac.update(Hashes.sha256("audit-seal", String.valueOf(number), previous));
    }

    void add(AuditLine line) {
        mac.update(Hashes.sha256(
                String.valueOf(line.id()),
                line.at().toString(),
                line.actorKind(),
                String.valueOf(line.actorId()),
                line.verb(),
                line.objectKind(),
                line.objectKey(),
                line.code() == null ? "" : "=" + line.code()));
    }

    String digest() {
        return HexFormat.of().formatHex(mac.doFinal());
    }
}
