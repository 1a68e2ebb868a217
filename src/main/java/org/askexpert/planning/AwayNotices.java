package org.askexpert.planning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.askexpert.absence.FindAbsences;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says above the own work that one is away, and at the office how many questions wait for somebody who is. */
@ControllerAdvice
class AwayNotices {

    private final FindAbsences absences;
    private final FindOwnersAway owners;

    AwayNotices(FindAbsences absences, FindOwnersAway owners) {
        this.absences = absences;
        this.owners = owners;
    }

    @ModelAttribute
    void addNotice(HttpServletRequest request, Viewer viewer, Model model) {
        if (!(viewer instanceof Viewer.Staff me)) return;
        if (request.getRequestURI().equals("/desk")) {
            PersonId self = new PersonId(me.person());
            model.addAttribute("away", absences.now(List.of(self), me).get(self));
        } else if (request.getRequestURI().equals("/office") && me.is(Role.EDITOR)) {
            model.addAttribute("ownersAway", owners.count(me));
        }
    }
}
