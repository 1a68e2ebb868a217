package org.askexpert.desk;

import java.util.List;
import org.askexpert.shared.Attempt;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody typed into a form that could not be taken any more, to copy from.
 *
 * @param field ends the message key {@code desk.field.…}
 */
record KeptText(String field, String text) {

    static List<KeptText> written(List<KeptText> all) {
        return all.stream()
                .filter(kept -> kept.text != null && !kept.text.isBlank())
                .toList();
    }

    /** The question has moved on or away; the words are there to be copied. */
    static ModelAndView page(Attempt attempt, List<KeptText> typed) {
        var page = new ModelAndView("desk/kept", HttpStatusCode.valueOf(attempt.status()));
        page.addObject("detail", attempt.detail());
        page.addObject("kept", written(typed));
        return page;
    }
}
