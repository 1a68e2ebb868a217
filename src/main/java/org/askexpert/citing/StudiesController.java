package org.askexpert.citing;

import org.askexpert.library.FindStudies;
import org.askexpert.library.RetireStudy;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The studies experts pick from, for editors: one that should not be cited again is put away. */
@Controller
class StudiesController {

    private final FindStudies studies;
    private final RetireStudy retire;
    private final Banners banners;

    StudiesController(FindStudies studies, RetireStudy retire, Banners banners) {
        this.studies = studies;
        this.retire = retire;
        this.banners = banners;
    }

    @GetMapping("/office/studies")
    String list(@RequestParam(required = false) String words, Viewer me, Model page) {
        me.mustBe(Role.EDITOR);
        page.addAttribute("words", words);
        page.addAttribute("studies", studies.find(words, me));
        return "citing/studies";
    }

    @PostMapping("/office/studies/{number}/retirement")
    String putAway(@PathVariable long number, Viewer me, RedirectAttributes next) {
        retire.retire(number, me);
        return banners.done("citing.study.retired", "/office/studies", next);
    }
}
