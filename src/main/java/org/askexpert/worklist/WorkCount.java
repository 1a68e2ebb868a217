package org.askexpert.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.askexpert.shared.Viewer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The number beside "Your work" in the head of staff pages. */
@ControllerAdvice
class WorkCount {

    private final CountDesk count;

    WorkCount(CountDesk count) {
        this.count = count;
    }

    @ModelAttribute
    void addCount(HttpServletRequest request, Viewer me, Model model) {
        if (!(me instanceof Viewer.Staff) || !isStaffPage(request.getRequestURI())) return;
        Map<DeskList, Long> counts = count.counts(me);
        model.addAttribute(
                "workCount", counts.getOrDefault(DeskList.MINE, 0L) + counts.getOrDefault(DeskList.REVIEW, 0L));
    }

    private static boolean isStaffPage(String path) {
        return path.startsWith("/desk") || path.startsWith("/office") || path.startsWith("/account");
    }
}
