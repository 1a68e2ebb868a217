package org.askexpert.review;

import java.util.List;
import java.util.Map;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public edition in the editor beside what the asker wrote. With htmx only the look is taken from the page. */
@Controller
class EditionLookController {

    private static final String TOKEN = "_csrf";

    private final FindEditionLook find;

    EditionLookController(FindEditionLook find) {
        this.find = find;
    }

    /** Without scripts the page carries everything typed back to the editor. */
    @PostMapping("/desk/{reference}/edition/look")
    ModelAndView look(
            @PathVariable Reference reference,
            @RequestParam(required = false) String publicTitle,
            @RequestParam(required = false) String publicQuestion,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer me) {
        List<Map.Entry<String, String>> kept = typed.entrySet().stream()
                .filter(field -> !field.getKey().equals(TOKEN))
                .flatMap(field -> field.getValue().stream().map(value -> Map.entry(field.getKey(), value)))
                .toList();
        return new ModelAndView("review/look", "look", find.look(reference, publicTitle, publicQuestion, me))
                .addObject("reference", reference)
                .addObject("kept", kept);
    }
}
