package org.askexpert.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.askexpert.text.SafeHtml;

/**
 * An entry as feed readers get it.
 *
 * @param id the same for ever, whatever becomes of the address
 */
public record FeedItem(
        UUID id,
        String slug,
        String title,
        String excerpt,
        SafeHtml question,
        SafeHtml answer,
        Instant published,
        Instant updated) {

    /** As a query finds it. */
    FeedItem(
            long key,
            String slug,
            String title,
            String excerpt,
            SafeHtml question,
            SafeHtml answer,
            Instant published,
            Instant updated) {
        this(
                UUID.nameUUIDFromBytes(("entry " + key + " " + published).getBytes(StandardCharsets.UTF_8)),
                slug,
                title,
                excerpt,
                question,
                answer,
                published,
                updated);
    }
}
