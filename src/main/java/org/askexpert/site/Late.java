package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.shared.Problem;
import org.springframework.ui.Model;

/** Says that the own question has moved on, and what became of what the asker wanted. */
final class Late {

    private Late() {}

    /**
     * The page; what is no conflict is thrown on.
     *
     * @param what end of a message key, {@code site.mine.late.<what>}
     */
    static String show(String what, Problem problem, Model page, HttpServletResponse response) {
        if (problem.kind() != Problem.Kind.CONFLICT) throw problem;
        response.setStatus(problem.kind().status());
        page.addAttribute("late", what);
        return "site/mine-late";
    }
}
