package org.askexpert.office;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.archive.FindMove;
import org.askexpert.archive.MoveEntries;
import org.askexpert.archive.UndoMove;
import org.askexpert.question.Reference;
import org.askexpert.recheck.StartSeveral;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Choice;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several entries at once: moving them, and back, or having them looked at again. Each asks once more before. */
@Controller
@RequestMapping("/office/entries")
class SeveralEntriesController {

    private static final String MOVE = "office/entries-move";

    private final MoveEntries moveEntries;
    private final UndoMove undoMove;
    private final FindMove findMove;
    private final StartSeveral startSeveral;
    private final FindTopics findTopics;
    private final Banners banners;

    SeveralEntriesController(
            MoveEntries moveEntries,
            UndoMove undoMove,
            FindMove findMove,
            StartSeveral startSeveral,
            FindTopics findTopics,
            Banners banners) {
        this.moveEntries = moveEntries;
        this.undoMove = undoMove;
        this.findMove = findMove;
        this.startSeveral = startSeveral;
        this.findTopics = findTopics;
        this.banners = banners;
    }

    /** Says what is about to happen, and asks where to. */
    @PostMapping("/selection")
    Object ask(@ModelAttribute("form") SeveralForm form, Viewer me, RedirectAttributes next) {
        if (form.slugs().isEmpty()) return banners.missed("office.several.none", "/office/entries", next);
        return asking(FormPages.fresh(MOVE, form), me);
    }

    @PostMapping("/moves")
    Object move(@ModelAttribute("form") SeveralForm form, BindingResult errors, Viewer me) {
        Reference[] moved = new Reference[1];
        var attempt = Attempt.of(errors, () -> moved[0] = moveEntries.move(form.slugs(), form.topic(), me));
        if (attempt.worked()) return "redirect:/office/entries/moves/" + moved[0];
        if (!attempt.isInvalid()) attempt.wasTooLate();
        return asking(FormPages.again(MOVE, errors, attempt.status()), me);
    }

    @GetMapping("/moves/{move}")
    String moved(@PathVariable Reference move, Viewer me, Model page) {
        page.addAttribute("moved", findMove.find(move, me));
        return "office/entries-moved";
    }

    @PostMapping("/moves/{move}/undo")
    String undo(@PathVariable Reference move, Viewer me) {
        undoMove.undo(move, me);
        return "redirect:/office/entries/moves/" + move;
    }

    @PostMapping("/rechecks")
    String recheck(@ModelAttribute("form") SeveralForm form, Viewer me, RedirectAttributes next) {
        int open = startSeveral.start(form.slugs(), me);
        return banners.counted("office.several.rechecks", open, "/office/rechecks", next);
    }

    private ModelAndView asking(ModelAndView page, Viewer me) {
        Stream<Choice> topics =
                findTopics.topics(me).open().stream().map(topic -> new Choice(topic.slug(), topic.trail()));
        List<Choice> choices =
                Stream.concat(Stream.of(new Choice("", "")), topics).toList();
        return page.addObject("topics", choices);
    }
}
