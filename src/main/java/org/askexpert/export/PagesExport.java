package org.askexpert.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipOutputStream;
import org.askexpert.house.FindHouse;
import org.askexpert.house.House;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/**
 * Writes the archive as pages in a ZIP: an index by topic, lists for each topic, one page for each entry, and the one
 * stylesheet they use. They open from a folder and fetch nothing from anywhere.
 */
@Component
class PagesExport {

    private final FindExport find;
    private final FindTopics findTopics;
    private final FindHouse findHouse;
    private final StaticPages pages;
    private final ArchiveLinks links;

    PagesExport(FindExport find, FindTopics findTopics, FindHouse findHouse, StaticPages pages, ArchiveLinks links) {
        this.find = find;
        this.findTopics = findTopics;
        this.findHouse = findHouse;
        this.pages = pages;
        this.links = links;
    }

    /**
     * A topic in the index.
     *
     * @param path of the first page of its list, seen from the beginning of the ZIP
     */
    record IndexLine(String trail, String path, long count) {}

    void write(OutputStream out, Viewer me) throws IOException {
        House house = findHouse.house(me);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            pages.copy("style.css", zip);
            writeEntries(house, zip, me);
            TopicTree topics = findTopics.topics(me);
            List<IndexLine> index = new ArrayList<>();
            for (TopicView topic : topics.all()) writeTopic(topic, house, index, zip, me);
            pages.write("index.html", "index", Map.of("house", house, "topics", index, "root", ""), zip);
        }
    }

    private void writeEntries(House house, ZipOutputStream zip, Viewer me) throws IOException {
        List<ExportedEntry> stretch = find.behind(0, me);
        while (!stretch.isEmpty()) {
            for (ExportedEntry entry : links.within(stretch, me)) {
                Map<String, Object> values =
                        Map.of("house", house, "entry", entry, "topic", topicPath(entry.topic(), 1), "root", "../");
                pages.write("entries/" + entry.slug() + ".html", "entry", values, zip);
            }
            zip.flush();
            stretch = find.behind(stretch.get(stretch.size() - 1).key(), me);
        }
    }

    private void writeTopic(TopicView topic, House house, List<IndexLine> index, ZipOutputStream zip, Viewer me)
            throws IOException {
        List<TitleLine> titles = find.titles(topic.id(), null, me);
        long count = 0;
        for (int page = 1; !titles.isEmpty(); page++) {
            TitleLine last = titles.get(titles.size() - 1);
            List<TitleLine> next = titles.size() < FindExport.TITLES ? List.of() : find.titles(topic.id(), last, me);
            String root = topic.parent() == null ? "../" : "../../";
            Map<String, Object> values = Map.of(
                    "house", house,
                    "topic", topic,
                    "titles", titles,
                    "root", root,
                    "previous", page == 1 ? "" : root + topicPath(topic, page - 1),
                    "next", next.isEmpty() ? "" : root + topicPath(topic, page + 1));
            pages.write(topicPath(topic, page), "topic", values, zip);
            count += titles.size();
            titles = next;
        }
        if (count > 0) index.add(new IndexLine(topic.trail(), topicPath(topic, 1), count));
    }

    static String topicPath(TopicView topic, int page) {
        return "topics/" + topic.slug() + (page == 1 ? "" : "." + page) + ".html";
    }
}
