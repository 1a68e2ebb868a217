package org.askexpert.desk;

import org.askexpert.notes.FindNotes;
import org.askexpert.question.FindAskerTies;
import org.askexpert.question.FindBounces;
import org.askexpert.question.OpenQuestion;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.askexpert.story.FindStory;
import org.askexpert.story.StoryKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One question, with everything its viewer may see. */
@Controller
class DeskController {

    private final OpenQuestion openQuestion;
    private final FindAskerTies ties;
    private final FindNotes findNotes;
    private final FindStory findStory;
    private final FindBounces bounces;

    DeskController(
            OpenQuestion openQuestion,
            FindAskerTies ties,
            FindNotes findNotes,
            FindStory findStory,
            FindBounces bounces) {
        this.openQuestion = openQuestion;
        this.ties = ties;
        this.findNotes = findNotes;
        this.findStory = findStory;
        this.bounces = bounces;
    }

    @GetMapping("/desk/{reference}")
    String question(
            @PathVariable Reference reference, @RequestParam(defaultValue = "") String story, Viewer me, Model page) {
        page.addAttribute("question", openQuestion.open(reference, me));
        page.addAttribute("ties", ties.of(reference, me));
        page.addAttribute("notes", findNotes.of(reference, me));
        page.addAttribute("story", findStory.of(reference, StoryKind.from(story), me));
        page.addAttribute("bounces", bounces.of(reference, me));
        return "desk/question";
    }
}
