package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts {@code staff} into the model of staff pages; public pages stay the same bytes for everyone. */
@ControllerAdvice
class StaffHeader {

    @ModelAttribute
    void addStaff(HttpServletRequest request, Model model) {
        if (!Routes.isForStaff(request.getRequestURI())) return;
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof ViewerAuthentication known && known.signedIn() != null) {
            model.addAttribute("staff", known.signedIn());
        }
    }
}
