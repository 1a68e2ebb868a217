package org.askexpert.memory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Reads {@code Accept-Encoding}. */
final class Encodings {

    private static final Pattern CHOICE = Pattern.compile(
            "\\s*([a-z*-]+)\\s*(?:;\\s*q\\s*=\\s*(\\d(?:\\.\\d{0,3})?)\\s*)?", Pattern.CASE_INSENSITIVE);

    private Encodings() {}

    /** Whether gzip may be sent: named, or meant by a star, and not with a weight of nothing. */
    static boolean takesGzip(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
        boolean star = false;
        for (String choice : String.join(",", headers).split(",")) {
            Matcher form = CHOICE.matcher(choice);
            if (!form.matches()) continue;
            boolean wanted = form.group(2) == null || Double.parseDouble(form.group(2)) > 0;
            if (form.group(1).equalsIgnoreCase("gzip")) return wanted;
            if (form.group(1).equals("*")) star = wanted;
        }
        return star;
    }
}
