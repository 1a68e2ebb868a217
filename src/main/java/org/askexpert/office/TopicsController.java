package org.askexpert.office;

import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.PlaceTopic;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All topics: their order, and new ones. */
@Controller
@RequestMapping("/office/topics")
class TopicsController {

    static final String ADDRESS = "/office/topics";

    private static final String VIEW = "office/topics";

    private final CreateTopic create;
    private final PlaceTopic place;
    private final TopicLists lists;
    private final Banners banners;

    TopicsController(CreateTopic create, PlaceTopic place, TopicLists lists, Banners banners) {
        this.create = create;
        this.place = place;
        this.lists = lists;
        this.banners = banners;
    }

    @GetMapping
    ModelAndView list(Viewer me) {
        return filled(FormPages.fresh(VIEW, TopicForm.EMPTY), me);
    }

    @PostMapping
    Object create(@ModelAttribute("form") TopicForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        var attempt = Attempt.of(errors, () -> create.create(form.create(), me));
        if (attempt.worked()) return banners.done("office.topics.created", ADDRESS, next);
        ModelAndView page = FormPages.again(VIEW, errors, attempt.status());
        return filled(attempt.isInvalid() ? page : page.addObject("refused", attempt.detail()), me);
    }

    @PostMapping("/place")
    String place(
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String way,
            Viewer me,
            RedirectAttributes next) {
        place.place(topic, way.equals("up"), me);
        return banners.done("office.topics.placed", ADDRESS, next);
    }

    private ModelAndView filled(ModelAndView page, Viewer me) {
        return page.addObject("rows", lists.rows(me)).addObject("parents", lists.parents(null, me));
    }
}
