package org.askexpert.mail;

import jakarta.mail.Address;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.regex.Pattern;

/** An address as it stands in a header and in the envelope: one, in ASCII, without quotes, routes or comments. */
final class MailAddress {

    private static final Pattern ADDRESS = Pattern.compile("(?!-)[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+"
            + "(\\.[A-Za-z0-9!#$&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private MailAddress() {}

    /**
     * The bare address: a name beside it would be one more place to smuggle something in.
     *
     * @throws RefusedForGood if mail servers would not agree on where this goes
     */
    static Address of(String email) {
        try {
            int at = email.lastIndexOf('@');
            String ascii = at < 0 ? email : email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1));
            if (!ADDRESS.matcher(ascii).matches()) throw new RefusedForGood("address");
            return new InternetAddress(ascii);
        } catch (IllegalArgumentException | AddressException notAnAddress) {
            throw new RefusedForGood("address");
        }
    }

    /** The name without line breaks, controls or anything that a mail program would decode. */
    static String oneLine(String name) {
        return BREAKS.matcher(name).replaceAll(" ").replace("=?", "= ?").strip();
    }
}
