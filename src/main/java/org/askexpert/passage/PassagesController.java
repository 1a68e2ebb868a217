package org.askexpert.passage;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All house paragraphs, and a new one. */
@Controller
class PassagesController {

    private static final String NEW = "passage/new";

    private final FindPassages findPassages;
    private final WritePassage writePassage;
    private final FindTopics findTopics;
    private final Choices choices;
    private final Banners banners;

    PassagesController(
            FindPassages findPassages,
            WritePassage writePassage,
            FindTopics findTopics,
            Choices choices,
            Banners banners) {
        this.findPassages = findPassages;
        this.writePassage = writePassage;
        this.findTopics = findTopics;
        this.choices = choices;
        this.banners = banners;
    }

    @GetMapping("/desk/passages")
    String list(Viewer me, Model page) {
        page.addAttribute("passages", findPassages.all(me));
        page.addAttribute("mayWrite", Desks.mayWrite(me));
        return "passage/passages";
    }

    @GetMapping("/desk/new-passage")
    ModelAndView open(Viewer me) {
        Desks.mustWrite(me);
        return withTopics(FormPages.fresh(NEW, PassageForm.EMPTY), me);
    }

    @PostMapping("/desk/new-passage")
    Object write(@ModelAttribute("form") PassageForm form, BindingResult errors, Viewer me, RedirectAttributes next) {
        List<String> slug = new ArrayList<>();
        var attempt = Attempt.of(errors, () -> slug.add(writePassage.write(form.text(), form.topic(), me)));
        if (attempt.worked()) return banners.done("passage.written", "/desk/passages/" + slug.get(0), next);
        if (!attempt.isInvalid()) attempt.wasTooLate(); // throws what is neither
        return withTopics(FormPages.again(NEW, errors, attempt.status()), me);
    }

    private ModelAndView withTopics(ModelAndView page, Viewer me) {
        List<Choice> topics = new ArrayList<>(List.of(choices.none("passage.topic.none")));
        findTopics.topics(me).all().forEach(topic -> topics.add(new Choice(topic.slug(), topic.trail(), null)));
        return page.addObject("topics", topics);
    }
}
