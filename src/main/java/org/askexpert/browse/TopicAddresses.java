package org.askexpert.browse;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the links of a topic's page lead: each changes one thing and keeps the rest, but for the place in the list.
 *
 * @param here without the place
 * @param otherView titles only, or in full
 * @param withoutYear null where no year is chosen; {@code withoutFactsheet} likewise
 */
record TopicAddresses(String here, String otherView, String withoutYear, String withoutFactsheet, String bare) {

    static TopicAddresses of(String slug, Narrowing chosen, boolean titles) {
        return new TopicAddresses(
                address(slug, chosen, titles),
                address(slug, chosen, !titles),
                chosen.year() == null ? null : address(slug, new Narrowing(null, chosen.factsheet()), titles),
                chosen.factsheet() ? address(slug, new Narrowing(chosen.year(), false), titles) : null,
                address(slug, Narrowing.NONE, titles));
    }

    private static String address(String slug, Narrowing chosen, boolean titles) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/archive/topics/" + slug);
        if (chosen.year() != null) address.queryParam("year", chosen.year());
        if (chosen.factsheet()) address.queryParam("factsheet", "yes");
        if (titles) address.queryParam("view", "titles");
        return address.build().toUriString();
    }
}
