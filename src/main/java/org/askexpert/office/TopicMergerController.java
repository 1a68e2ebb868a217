package org.askexpert.office;

import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopicFile;
import org.askexpert.topic.MergeTopics;
import org.askexpert.topic.TopicFile;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making one topic part of another: choose it, read what that means, confirm. */
@Controller
@RequestMapping("/office/topics/merger")
class TopicMergerController {

    private static final String VIEW = "office/topic-merger";

    private final FindTopicFile find;
    private final MergeTopics merge;
    private final TopicLists lists;
    private final Banners banners;

    TopicMergerController(FindTopicFile find, MergeTopics merge, TopicLists lists, Banners banners) {
        this.find = find;
        this.merge = merge;
        this.lists = lists;
        this.banners = banners;
    }

    /** Without a target, or with one that is none, it asks for it. */
    @GetMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String into, Viewer me) {
        TopicFile from = find.at(topic, me);
        return filled(FormPages.fresh(VIEW, new MergerForm(into, from.version())), from, into, me);
    }

    @PostMapping
    Object merge(
            @RequestParam(defaultValue = "") String topic,
            @ModelAttribute("form") MergerForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> merge.merge(topic, form.into(), form.read(), me));
        if (attempt.worked()) return banners.done("office.merger.done", TopicFileController.at(form.into()), next);
        TopicFile from = find.at(topic, me);
        if (attempt.isInvalid()) return filled(FormPages.again(VIEW, errors, attempt.status()), from, "", me);
        var again = new MergerForm(form.into(), from.version());
        return filled(FormPages.fresh(VIEW, again, attempt.status()), from, form.into(), me)
                .addObject("stale", true);
    }

    private ModelAndView filled(ModelAndView page, TopicFile from, String into, Viewer me) {
        var others = lists.others(from.topic().slug(), me);
        boolean chosen = !into.isEmpty()
                && others.stream().anyMatch(other -> other.value().equals(into));
        return page.addObject("from", from)
                .addObject("to", chosen ? find.at(into, me) : null)
                .addObject("others", others);
    }
}
