package org.askexpert.intake;

import org.askexpert.question.PublicStage;
import org.askexpert.question.Reference;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has to go out by post. */
@Controller
class PostController {

    private static final String ADDRESS = "/office/questions/post";

    private final FindPost find;
    private final MarkPosted mark;
    private final Banners banners;

    PostController(FindPost find, MarkPosted mark, Banners banners) {
        this.find = find;
        this.mark = mark;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    String list(@RequestParam(required = false) String after, Viewer me, Model page) {
        long key = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
        page.addAttribute("post", find.after(key, me));
        return "intake/post";
    }

    @PostMapping("/office/questions/{reference}/post")
    String posted(
            @PathVariable Reference reference, @RequestParam PublicStage stage, Viewer me, RedirectAttributes next) {
        mark.posted(reference, stage, me);
        return banners.done("intake.post.done", ADDRESS, next);
    }
}
