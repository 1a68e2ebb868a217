package org.askexpert.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.askexpert.house.FindHouse;
import org.askexpert.memory.Shown;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The newest answers as Atom, of everything and of each topic. */
@Controller
class FeedController {

    private static final String TYPE = "application/atom+xml;charset=UTF-8";

    private final FindNews findNews;
    private final FindHouse findHouse;
    private final AtomFeed feed;
    private final MessageSource words;

    FeedController(FindNews findNews, FindHouse findHouse, AtomFeed feed, MessageSource words) {
        this.findNews = findNews;
        this.findHouse = findHouse;
        this.feed = feed;
        this.words = words;
    }

    @GetMapping("/archive/feed.atom")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        return answer(findNews.everywhere(Viewer.reader()), "/archive", request);
    }

    @GetMapping("/archive/topics/{parent}/feed.atom")
    ResponseEntity<byte[]> branch(@PathVariable String parent, HttpServletRequest request) {
        return ofTopic(parent, request);
    }

    @GetMapping("/archive/topics/{parent}/{child}/feed.atom")
    ResponseEntity<byte[]> leaf(@PathVariable String parent, @PathVariable String child, HttpServletRequest request) {
        return ofTopic(parent + "/" + child, request);
    }

    private ResponseEntity<byte[]> ofTopic(String asked, HttpServletRequest request) {
        NewsOfTopic news = findNews.in(asked, Viewer.reader());
        String path = "/archive/topics/" + news.topic().slug();
        if (news.topic().slug().equals(asked)) return answer(news, path, request);
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(path + "/feed.atom"))
                .build();
    }

    private ResponseEntity<byte[]> answer(NewsOfTopic news, String path, HttpServletRequest request) {
        Shown.archive().keep(request);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Shown.SHORTLY)
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .body(feed.write(news, title(news), path, findHouse.house(Viewer.reader())));
    }

    private String title(NewsOfTopic news) {
        String service = word("shared.service");
        return news.topic() == null
                ? service
                : word("shared.title", news.topic().trail());
    }

    private String word(String key, Object... parts) {
        return words.getMessage(key, parts, LocaleContextHolder.getLocale());
    }
}
