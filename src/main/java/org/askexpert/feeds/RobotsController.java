package org.askexpert.feeds;

import org.askexpert.shared.PublicAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What robots may read: the archive and what we say of ourselves. Every other page says so itself, too. */
@Controller
class RobotsController {

    private static final String RULES = """
            User-agent: *
            Disallow: /ask
            Disallow: /mine
            Disallow: /desk
            Disallow: /office
            Disallow: /account
            Disallow: /sign-in
            Disallow: /invitation
            Disallow: /api
            Disallow: /archive/search

            Sitemap: %s
            """;

    private final PublicAddress addresses;

    RobotsController(PublicAddress addresses) {
        this.addresses = addresses;
    }

    @ResponseBody
    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return RULES.formatted(addresses.of("/sitemap.xml"));
    }
}
