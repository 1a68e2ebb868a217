package org.askexpert.feeds;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.askexpert.house.House;
import org.askexpert.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** Writes Atom 1.0. */
@Component
class AtomFeed {

    private static final String ATOM = "atom_1.0";

    private final PublicAddress addresses;

    AtomFeed(PublicAddress addresses) {
        this.addresses = addresses;
    }

    /** @param title of the whole; {@code path} of the page it belongs to */
    byte[] write(NewsOfTopic news, String title, String path, House house) {
        Feed feed = new Feed(ATOM);
        feed.setEncoding("UTF-8");
        feed.setId(id(news));
        feed.setTitle(Xml.fit(title));
        feed.setUpdated(Date.from(news.items().stream()
                .map(FeedItem::updated)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(author(house)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", path)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", path + "/feed.atom")));
        feed.setEntries(news.items().stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Entry entry(FeedItem item) {
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + item.id());
        entry.setTitle(Xml.fit(item.title()));
        entry.setPublished(Date.from(item.published()));
        entry.setUpdated(Date.from(item.updated()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", "/archive/" + item.slug())));
        entry.setSummary(content("text", item.excerpt()));
        entry.setContents(List.of(content(
                "html",
                "<blockquote>" + abroad(item.question().html()) + "</blockquote>"
                        + abroad(item.answer().html()))));
        return entry;
    }

    /** Where it is read, addresses need their beginning. */
    private String abroad(String html) {
        return html.replace("href=\"/", "href=\"" + addresses.of("/"));
    }

    private Link link(String relation, String type, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(addresses.of(path));
        return link;
    }

    private static Content content(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(Xml.fit(value));
        return content;
    }

    private static Person author(House house) {
        Person author = new Person();
        author.setName(Xml.fit(house.name()));
        return author;
    }

    private static String id(NewsOfTopic news) {
        String name = news.topic() == null
                ? "feed"
                : "feed of topic " + news.topic().id().number();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
