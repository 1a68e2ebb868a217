package org.askexpert.office;

import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.ChangeTopic;
import org.askexpert.topic.FindTopicFile;
import org.askexpert.topic.RemoveTopic;
import org.askexpert.topic.RetireTopic;
import org.askexpert.topic.TopicFile;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One topic: its name, its place in the tree, its mark, whether it takes questions, its end. */
@Controller
class TopicFileController {

    private static final String VIEW = "office/topic";

    private final FindTopicFile find;
    private final ChangeTopic change;
    private final RetireTopic retire;
    private final RemoveTopic remove;
    private final TopicLists lists;
    private final Banners banners;

    TopicFileController(
            FindTopicFile find,
            ChangeTopic change,
            RetireTopic retire,
            RemoveTopic remove,
            TopicLists lists,
            Banners banners) {
        this.find = find;
        this.change = change;
        this.retire = retire;
        this.remove = remove;
        this.lists = lists;
        this.banners = banners;
    }

    @GetMapping("/office/topics/edit")
    ModelAndView open(@RequestParam(defaultValue = "") String topic, Viewer me) {
        TopicFile file = find.at(topic, me);
        return filled(FormPages.fresh(VIEW, TopicForm.of(file)), file, me);
    }

    @PostMapping("/office/topics/edit")
    Object change(
            @RequestParam(defaultValue = "") String topic,
            @ModelAttribute("form") TopicForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        String[] now = {topic};
        var attempt = Attempt.of(errors, () -> now[0] = change.change(topic, form.change(), me));
        if (attempt.worked()) return banners.done("office.topic.saved", at(now[0]), next);
        TopicFile file = find.at(topic, me);
        if (attempt.isInvalid()) return filled(FormPages.again(VIEW, errors, attempt.status()), file, me);
        return filled(FormPages.fresh(VIEW, form.on(file.version()), attempt.status()), file, me)
                .addObject("stale", true);
    }

    @PostMapping("/office/topics/retirement")
    String retire(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "false") boolean over,
            Viewer me,
            RedirectAttributes next) {
        retire.retire(topic, over, version, me);
        return banners.done(over ? "office.topic.retired" : "office.topic.reopened", at(topic), next);
    }

    @PostMapping("/office/topics/removal")
    String remove(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "-1") int version,
            Viewer me,
            RedirectAttributes next) {
        remove.remove(topic, version, me);
        return banners.done("office.topic.removed", TopicsController.ADDRESS, next);
    }

    private ModelAndView filled(ModelAndView page, TopicFile file, Viewer me) {
        return page.addObject("file", file)
                .addObject("parents", lists.parents(file.topic().slug(), me));
    }

    static String at(String slug) {
        return UriComponentsBuilder.fromPath("/office/topics/edit")
                .queryParam("topic", slug)
                .toUriString();
    }
}
