package org.askexpert.citing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.askexpert.passage.FindPassages;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** House paragraphs to put into an answer: a script puts them in at the cursor; without one they go behind it. */
@Controller
@RequestMapping("/desk/{reference}/passages")
class PassageShelfController {

    private final OpenQuestion openQuestion;
    private final FindPassages findPassages;
    private final TakePassage takePassage;
    private final Banners banners;

    PassageShelfController(
            OpenQuestion openQuestion, FindPassages findPassages, TakePassage takePassage, Banners banners) {
        this.openQuestion = openQuestion;
        this.findPassages = findPassages;
        this.takePassage = takePassage;
        this.banners = banners;
    }

    @GetMapping
    String list(@PathVariable Reference reference, Viewer me, Model page) {
        openQuestion.open(reference, me);
        page.addAttribute("reference", reference);
        page.addAttribute("passages", findPassages.inUse(me));
        return "citing/passages";
    }

    @HxRequest
    @ResponseBody
    @PostMapping
    Insertion passage(@PathVariable Reference reference, @RequestParam String slug, Viewer me) {
        return takePassage.take(reference, slug, false, me);
    }

    @PostMapping
    String insert(@PathVariable Reference reference, @RequestParam String slug, Viewer me, RedirectAttributes next) {
        takePassage.take(reference, slug, true, me);
        return banners.done("citing.inserted", "/desk/" + reference + "/draft", next);
    }
}
