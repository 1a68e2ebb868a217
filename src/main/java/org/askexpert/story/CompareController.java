package org.askexpert.story;

import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two revisions beside each other, or one woven into the other. */
@Controller
class CompareController {

    private final FindComparison findComparison;

    CompareController(FindComparison findComparison) {
        this.findComparison = findComparison;
    }

    @GetMapping("/desk/{reference}/compare")
    String compare(
            @PathVariable Reference reference,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(defaultValue = "") String view,
            Viewer me,
            Model page) {
        page.addAttribute("compared", findComparison.of(reference, number(from), number(to), me));
        page.addAttribute("inline", view.equals("inline"));
        return "story/compare";
    }

    /** What is no number is no revision. */
    private static Integer number(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }
}
