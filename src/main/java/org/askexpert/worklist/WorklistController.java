package org.askexpert.worklist;

import java.util.List;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Waiting;
import org.askexpert.shared.Page;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The task list, the other lists, and what the rules leave to people. */
@Controller
class WorklistController {

    private static final int PAGE = 20;

    private final FindWork findWork;
    private final FindDesk findDesk;

    WorklistController(FindWork findWork, FindDesk findDesk) {
        this.findWork = findWork;
        this.findDesk = findDesk;
    }

    @GetMapping(path = "/desk", params = "!list")
    String work(Viewer me, Model page) {
        page.addAttribute("work", findWork.of(me));
        return "worklist/work";
    }

    @GetMapping(path = "/desk", params = "list")
    String list(@RequestParam DeskList list, @RequestParam(required = false) String after, Viewer me, Model page) {
        Page<DeskRow> found = findDesk.list(list, after, PAGE, me);
        page.addAttribute("list", list.code());
        page.addAttribute(
                "rows", found.items().stream().map(row -> row(list, row)).toList());
        page.addAttribute("next", found.next());
        page.addAttribute("continued", after != null);
        return "worklist/list";
    }

    @GetMapping("/desk/triage")
    String triage(
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "") String select,
            Viewer me,
            Model page) {
        Page<DeskRow> found = findDesk.list(DeskList.TRIAGE, after, PAGE, me);
        page.addAttribute("byHand", waiting(found, Waiting.EDITOR));
        page.addAttribute("toAssign", waiting(found, Waiting.EXPERT));
        page.addAttribute("next", found.next());
        page.addAttribute("held", findDesk.list(DeskList.HELD, null, PAGE, me));
        page.addAttribute("selectAll", select.equals("all"));
        return "worklist/triage";
    }

    private static WorkRow row(DeskList list, DeskRow row) {
        return list == DeskList.REVIEW ? WorkRow.toReview(row) : WorkRow.of(row);
    }

    private static List<WorkRow> waiting(Page<DeskRow> found, Waiting whom) {
        return found.items().stream()
                .filter(row -> row.waiting() == whom)
                .map(whom == Waiting.EDITOR ? WorkRow::toTriage : WorkRow::toAssign)
                .toList();
    }
}
