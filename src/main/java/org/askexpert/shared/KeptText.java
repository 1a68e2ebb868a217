package org.askexpert.shared;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What somebody typed into a form that could not be taken any more, to copy from.
 *
 * @param label message key of the name of the field
 */
public record KeptText(String label, String text) {

    /** Name of the field: what its label's key ends with. */
    public String field() {
        return label.substring(label.lastIndexOf('.') + 1);
    }

    public static List<KeptText> written(List<KeptText> all) {
        return all.stream()
                .filter(kept -> kept.text != null && !kept.text.isBlank())
                .toList();
    }

    /** The question has moved on or away; the words are there to be copied. */
    public static ModelAndView page(Attempt attempt, List<KeptText> typed) {
        var page = new ModelAndView("kept", HttpStatusCode.valueOf(attempt.status()));
        page.addObject("detail", attempt.detail());
        page.addObject("kept", written(typed));
        return page;
    }
}
