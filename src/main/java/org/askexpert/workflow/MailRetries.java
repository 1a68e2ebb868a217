package org.askexpert.workflow;

import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How long we wait between tries to send a mail: a day in all, so that a short fault of the server costs minutes.
 * Public because expressions in models see public classes only.
 */
@Component
public class MailRetries {

    private static final String DELAYS = Stream.concat(
                    Stream.of("PT1M", "PT5M"), Collections.nCopies(180, "PT8M").stream())
            .collect(Collectors.joining(","));

    public String delays() {
        return DELAYS;
    }
}
