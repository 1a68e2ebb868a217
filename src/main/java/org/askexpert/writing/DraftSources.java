package org.askexpert.writing;

import java.util.List;
import org.askexpert.citing.CheckSources;
import org.askexpert.question.DeskQuestion;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Choices;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the editor says of sources: their kinds, and which of them changed since they were read. */
@Component
class DraftSources {

    private final Choices choices;
    private final CheckSources checkSources;

    DraftSources(Choices choices, CheckSources checkSources) {
        this.choices = choices;
        this.checkSources = checkSources;
    }

    ModelAndView with(DeskQuestion question, ModelAndView page, Viewer me) {
        List<SourceLine> sources =
                question.draft() == null ? List.of() : question.draft().sources();
        return page.addObject("warnings", checkSources.check(sources, me))
                .addObject("kinds", choices.of("desk.source", List.of(SourceKind.values())));
    }
}
