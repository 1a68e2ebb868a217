package org.askexpert.browse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.askexpert.archive.Caching;
import org.askexpert.archive.Moved;
import org.askexpert.archive.TopicHead;
import org.askexpert.memory.Shown;
import org.askexpert.shared.PublicAddress;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages by topic. */
@Controller
class TopicController {

    private final FindTopicsWithCounts findTopics;
    private final FindTopicPage findTopicPage;
    private final PublicAddress addresses;

    TopicController(FindTopicsWithCounts findTopics, FindTopicPage findTopicPage, PublicAddress addresses) {
        this.findTopics = findTopics;
        this.findTopicPage = findTopicPage;
        this.addresses = addresses;
    }

    @GetMapping("/archive")
    String topics(Model page, HttpServletRequest request, HttpServletResponse response) {
        page.addAttribute("tree", filled());
        page.addAttribute("address", addresses.of("/archive"));
        Shown.archive().keep(request);
        Caching.shortly(response);
        return "browse/topics";
    }

    @GetMapping("/archive/topics/{parent}")
    Object branch(
            @PathVariable String parent,
            @ModelAttribute("form") TopicForm form,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Caching.shortly(response);
        return show(parent, form, page, request);
    }

    @GetMapping("/archive/topics/{parent}/{child}")
    Object leaf(
            @PathVariable String parent,
            @PathVariable String child,
            @ModelAttribute("form") TopicForm form,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Caching.shortly(response);
        return show(parent + "/" + child, form, page, request);
    }

    private Object show(String asked, TopicForm form, Model page, HttpServletRequest request) {
        Narrowing chosen = form.narrowing();
        TopicPage found =
                findTopicPage.page(new TopicQuery(asked, chosen, form.after(), form.before()), Viewer.reader());
        String slug = found.topic().slug();
        if (!slug.equals(asked)) return Moved.to("/archive/topics/" + slug);
        page.addAttribute("topic", TopicHead.of(found.topic(), found.total()));
        page.addAttribute("list", found);
        page.addAttribute("chosen", chosen);
        page.addAttribute("titles", form.hasTitlesOnly());
        page.addAttribute("links", TopicAddresses.of(slug, chosen, form.hasTitlesOnly()));
        page.addAttribute("siblings", near(slug));
        page.addAttribute("address", addresses.of("/archive/topics/" + slug));
        Shown.archive().keep(request);
        return "browse/topic";
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
