package org.askexpert.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.browse.FindNewest;
import org.askexpert.browse.FindTopicsWithCounts;
import org.askexpert.browse.TopicBranch;
import org.askexpert.browse.TopicLeaf;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: find an answer that exists, or start asking. */
@Controller
class HomeController {

    private static final int TOPICS = 8;
    private static final int ANSWERS = 5;

    private final FindTopicsWithCounts topics;
    private final FindNewest newest;

    HomeController(FindTopicsWithCounts topics, FindNewest newest) {
        this.topics = topics;
        this.newest = newest;
    }

    @GetMapping("/")
    String home(Model page) {
        page.addAttribute("topics", fullest(topics.topics(Viewer.reader())));
        page.addAttribute("newest", newest.newest(ANSWERS, Viewer.reader()));
        return "site/home";
    }

    /** The narrowest topics that hold most; a parent only where it has no children. */
    private static List<TopicLeaf> fullest(List<TopicBranch> tree) {
        return tree.stream()
                .flatMap(HomeController::leaves)
                .filter(leaf -> leaf.count() > 0)
                .sorted(Comparator.comparingLong(TopicLeaf::count).reversed())
                .limit(TOPICS)
                .toList();
    }

    private static Stream<TopicLeaf> leaves(TopicBranch branch) {
        if (!branch.children().isEmpty()) return branch.children().stream();
        return Stream.of(new TopicLeaf(branch.slug(), branch.title(), branch.count()));
    }
}
