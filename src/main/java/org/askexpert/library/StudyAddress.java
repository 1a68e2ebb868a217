package org.askexpert.library;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.shared.Hashes;

/** Which study an address leads to: two spellings of one DOI, or of one address, are the same study. */
final class StudyAddress {

    /** A DOI ends where an address' query or fragment begins. */
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s?#]+");

    private static final Pattern OPENING = Pattern.compile("^https?://(www\\.)?", Pattern.CASE_INSENSITIVE);

    private StudyAddress() {}

    static byte[] key(String address) {
        return Hashes.sha256(plain(address));
    }

    /** DOIs know no case; of other addresses only the host does not. */
    static String plain(String address) {
        Matcher doi = DOI.matcher(address);
        if (doi.find()) return "doi:" + withoutEnd(doi.group()).toLowerCase(Locale.ROOT);
        String opened = OPENING.matcher(address).replaceFirst("");
        int host = opened.indexOf('/') < 0 ? opened.length() : opened.indexOf('/');
        return withoutEnd(opened.substring(0, host).toLowerCase(Locale.ROOT) + opened.substring(host));
    }

    private static String withoutEnd(String address) {
        int end = address.length();
        while (end > 0 && "/.,;".indexOf(address.charAt(end - 1)) >= 0) end--;
        return address.substring(0, end);
    }
}
