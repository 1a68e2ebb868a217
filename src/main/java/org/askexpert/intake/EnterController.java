package org.askexpert.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.askexpert.question.Reference;
import org.askexpert.shared.Attempt;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Entering a question for somebody who wrote or called: type, look once more, enter. */
@Controller
class EnterController {

    private static final String FORM = "intake/enter";

    private final CheckEntered check;
    private final EnterQuestion enter;
    private final FindEntered find;
    private final FindTopics topics;
    private final Choices choices;

    EnterController(CheckEntered check, EnterQuestion enter, FindEntered find, FindTopics topics, Choices choices) {
        this.check = check;
        this.enter = enter;
        this.find = find;
        this.topics = topics;
        this.choices = choices;
    }

    @GetMapping("/office/questions/new")
    ModelAndView form(Viewer me) {
        return filled(FormPages.fresh(FORM, EnterForm.empty(UUID.randomUUID().toString())), me);
    }

    /** @param change back from the last look, with all that was typed */
    @PostMapping("/office/questions/new")
    ModelAndView check(
            @ModelAttribute("form") EnterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean change,
            Viewer me) {
        if (change) return filled(FormPages.again(FORM, errors, 200), me);
        var checked = new AtomicReference<CheckEntered.Checked>();
        var attempt = Attempt.of(errors, () -> checked.set(check.check(form.typed(), me)));
        if (!attempt.worked()) return filled(FormPages.again(FORM, errors, attempt.status()), me);
        return filled(FormPages.again("intake/enter-check", errors, 200), me).addObject("checked", checked.get());
    }

    /** What was typed comes back to be mended, whatever was refused. */
    @PostMapping("/office/questions/new/sending")
    Object send(@ModelAttribute("form") EnterForm form, BindingResult errors, Viewer me) {
        var entered = new AtomicReference<Reference>();
        var attempt = Attempt.of(errors, () -> entered.set(enter.enter(form.typed(), form.key(), me)));
        if (attempt.worked()) return "redirect:/office/questions/" + entered.get() + "/letter";
        if (!attempt.isInvalid()) errors.reject("refused", attempt.detail());
        return filled(FormPages.again(FORM, errors, attempt.status()), me);
    }

    @GetMapping("/office/questions/{reference}/letter")
    String letter(@PathVariable Reference reference, Viewer me, Model page) {
        page.addAttribute("entered", find.of(reference, me));
        return "intake/letter";
    }

    private ModelAndView filled(ModelAndView page, Viewer me) {
        List<Choice> all = new ArrayList<>(List.of(choices.none("intake.enter.topic.none")));
        topics.topics(me).open().forEach(topic -> all.add(new Choice(topic.slug(), topic.trail())));
        return page.addObject("topics", all)
                .addObject("channels", choices.of("intake.channel", List.of(Channel.values())));
    }
}
