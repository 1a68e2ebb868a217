package org.askexpert.text;

import java.util.regex.Pattern;

/** Addresses elsewhere that a link of ours may lead to. */
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}<>\"]+");

    private WebAddress() {}

    /** Whether it is http or https, and holds nothing that could end the attribute it is printed in. */
    public static boolean isWebAddress(String typed) {
        return FORM.matcher(typed).matches();
    }
}
