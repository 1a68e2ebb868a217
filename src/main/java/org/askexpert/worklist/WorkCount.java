package org.askexpert.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.askexpert.recheck.FindRechecksToDo;
import org.askexpert.shared.Viewer;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The number beside "Your work" in the head of staff pages. */
@ControllerAdvice
class WorkCount {

    private final CountDesk count;
    private final FindRechecksToDo rechecks;

    WorkCount(CountDesk count, FindRechecksToDo rechecks) {
        this.count = count;
        this.rechecks = rechecks;
    }

    @ModelAttribute
    void addCount(HttpServletRequest request, Viewer me, Model model) {
        if (!(me instanceof Viewer.Staff) || !isStaffPage(request.getRequestURI())) return;
        Map<DeskList, Long> counts = count.counts(me);
        model.addAttribute(
                "workCount",
                counts.getOrDefault(DeskList.MINE, 0L) + counts.getOrDefault(DeskList.REVIEW, 0L) + rechecks.count(me));
    }

    private static boolean isStaffPage(String path) {
        return path.startsWith("/desk") || path.startsWith("/office") || path.startsWith("/account");
    }
}
