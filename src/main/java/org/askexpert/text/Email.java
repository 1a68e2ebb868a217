package org.askexpert.text;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.askexpert.shared.Problem;

/**
 * An address we can send to: {@code name@host.example}. Quoted names, comments, bare hosts and numeric hosts are
 * refused: nobody means them, and mail servers disagree about them.
 */
public final class Email {

    private static final String SIGNS = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern NAME = Pattern.compile("(?!-)" + SIGNS + "(\\." + SIGNS + ")*");
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])", Pattern.CASE_INSENSITIVE);
    private static final int NAME_LIMIT = 64;
    private static final int HOST_LIMIT = 253;

    private Email() {}

    /**
     * Checks what somebody typed.
     *
     * @return the address without surrounding blanks, in NFC
     * @throws Problem invalid, naming the field
     */
    public static String of(String field, String raw) {
        if (raw == null || raw.isBlank()) throw Problem.invalid(field, "Enter an email address");
        String address = raw.strip();
        if (address.codePointCount(0, address.length()) > Limits.EMAIL) {
            throw Problem.invalid(field, "Email address must be " + Limits.EMAIL + " characters or less");
        }
        address = Normalizer.normalize(address, Normalizer.Form.NFC);
        if (isAddress(address)) return address;
        throw Problem.invalid(field, "Enter an email address in the correct format, like name@example.com");
    }

    /** The form in which two spellings of an address are one: trimmed, NFC, lower case. For hashes and look-ups. */
    public static String normalised(String address) {
        String lower =
                Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    private static boolean isAddress(String address) {
        int at = address.indexOf('@');
        if (at < 1 || at != address.lastIndexOf('@')) return false;
        String name = address.substring(0, at);
        return name.length() <= NAME_LIMIT && NAME.matcher(name).matches() && isHost(address.substring(at + 1));
    }

    private static boolean isHost(String host) {
        try {
            String ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES); // also ends labels past 63 signs
            return ascii.length() <= HOST_LIMIT && HOST.matcher(ascii).matches();
        } catch (IllegalArgumentException notAHost) {
            return false;
        }
    }
}
