package org.askexpert.review;

import org.askexpert.question.FindWhoMayReview;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who could review an answer, for whoever looks for somebody. */
@Controller
class ReviewersController {

    private final FindWhoMayReview find;

    ReviewersController(FindWhoMayReview find) {
        this.find = find;
    }

    @GetMapping("/desk/{reference}/reviewers")
    String show(@PathVariable Reference reference, Viewer me, Model page) {
        page.addAttribute("who", find.of(reference, me));
        page.addAttribute("reference", reference);
        return "review/reviewers";
    }
}
