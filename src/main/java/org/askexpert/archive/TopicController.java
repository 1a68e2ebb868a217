package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages by topic. */
@Controller
class TopicController {

    private final FindTopicsWithCounts findTopics;
    private final FindTopicPage findTopicPage;

    TopicController(FindTopicsWithCounts findTopics, FindTopicPage findTopicPage) {
        this.findTopics = findTopics;
        this.findTopicPage = findTopicPage;
    }

    @GetMapping("/archive")
    String topics(Model page, HttpServletResponse response) {
        page.addAttribute("tree", filled());
        Caching.shortly(response);
        return "archive/topics";
    }

    @GetMapping("/archive/topics/{parent}")
    Object branch(
            @PathVariable String parent,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Model page,
            HttpServletResponse response) {
        return show(parent, findTopicPage.page(parent, after, before, Viewer.reader()), page, response);
    }

    @GetMapping("/archive/topics/{parent}/{child}")
    Object leaf(
            @PathVariable String parent,
            @PathVariable String child,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Model page,
            HttpServletResponse response) {
        String slug = parent + "/" + child;
        return show(slug, findTopicPage.page(slug, after, before, Viewer.reader()), page, response);
    }

    private Object show(String asked, TopicPage found, Model page, HttpServletResponse response) {
        String slug = found.topic().slug();
        if (!slug.equals(asked)) return EntryController.moved("/archive/topics/" + slug);
        page.addAttribute("topic", TopicHead.of(found.topic(), found.total()));
        page.addAttribute("pairs", found.pairs());
        page.addAttribute("previous", found.previous());
        page.addAttribute("next", found.next());
        page.addAttribute("siblings", near(slug));
        Caching.shortly(response);
        return "archive/topic";
    }

    /** The topics below, or beside, that hold something. */
    private List<TopicLeaf> near(String slug) {
        String branch = slug.replaceFirst("/.*", "");
        return filled().stream()
                .filter(top -> top.slug().equals(branch))
                .flatMap(top -> top.children().stream())
                .filter(child -> !child.slug().equals(slug))
                .toList();
    }

    private List<TopicBranch> filled() {
        return findTopics.topics(Viewer.reader()).stream()
                .filter(branch -> !branch.isEmpty())
                .map(TopicBranch::filled)
                .toList();
    }
}
