package org.askexpert.mail;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.askexpert.people.WayIn;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters leave the house.
 *
 * @param baseUrl where people reach us; every link starts with it, whatever a request claimed
 * @param allowPlaintext production only: letters may travel unencrypted, for a closed network
 * @param mail sender, the age at which a letter is of no use any more, and how many receipts an address gets that never
 *     opened a question: one per pace, so many a day
 */
@Validated
@ConfigurationProperties("askexpert")
record MailSettings(
        @DefaultValue("http://localhost:8080") @NotNull URI baseUrl,
        @DefaultValue("false") boolean allowPlaintext,
        @DefaultValue Mail mail) {

    record Mail(
            @DefaultValue("ask-an-expert@localhost") @NotBlank
            String from,

            @DefaultValue("5d") @NotNull Duration giveUpAfter,
            @DefaultValue("10m") @NotNull Duration pace,
            @DefaultValue("3") @Min(1) int mostPerDay) {}

    MailSettings {
        if (baseUrl.getHost() == null) throw new IllegalArgumentException("askexpert.base-url must be a full address");
    }

    String mine(String token) {
        return at("/mine/" + token);
    }

    String offer(String token) {
        return at("/offers/" + token);
    }

    String desk(String reference) {
        return at("/desk/" + reference);
    }

    String contact(String reference) {
        return at("/desk/" + reference + "/contact");
    }

    String entry(String slug) {
        return at("/archive/" + slug);
    }

    String recheck(String reference) {
        return at("/desk/rechecks/" + reference);
    }

    String wayIn(WayIn way, String token) {
        return at("/" + way.code() + "/" + token);
    }

    /** The page on which one does what a letter without a question asks for. */
    String page(Letter letter) {
        return at(
                switch (letter) {
                    case AWAY_WITH_WORK -> "/account/away";
                    case OWNER_AWAY -> "/office/away";
                    case INCIDENT -> "/office/incidents";
                    default -> "/office/feedback";
                });
    }

    private String at(String path) {
        return baseUrl.toString().replaceAll("/+$", "") + path;
    }

    /** Always the same for one letter, so that a mail sent twice after a crash can be told by its readers' programs. */
    String messageId(long letter) {
        return "<letter-" + letter + "@" + baseUrl.getHost() + ">";
    }
}
