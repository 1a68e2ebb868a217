package org.askexpert.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256, bare and keyed; several parts never run into one another. */
public final class Hashes {

    private Hashes() {}

    /** SHA-256 over the parts, each led by its length. */
    public static byte[] sha256(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) digest.update(framed(part));
            return digest.digest();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** HMAC-SHA-256 over the parts, each led by its length. */
    public static byte[] keyed(byte[] key, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (String part : parts) mac.update(framed(part));
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] framed(String part) {
        return (part.length() + ":" + part).getBytes(StandardCharsets.UTF_8);
    }
}
