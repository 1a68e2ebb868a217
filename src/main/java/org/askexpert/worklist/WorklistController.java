package org.askexpert.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.askexpert.question.DeskRow;
import org.askexpert.question.Waiting;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The task list, the other lists, and what the rules leave to people. What an address says wrongly is left out. */
@Controller
class WorklistController {

    private static final int PAGE = 20;
    private static final Wanted FIRST_COME = Wanted.ANYTHING.orElse(DeskOrder.RECEIVED);

    private final WorkPage workPage;
    private final FindDesk findDesk;

    WorklistController(WorkPage workPage, FindDesk findDesk) {
        this.workPage = workPage;
        this.findDesk = findDesk;
    }

    @GetMapping(path = "/desk", params = "!list")
    String work(@RequestParam Map<String, String> typed, Viewer me, Model page) {
        page.addAllAttributes(workPage.of(wanted(typed), me));
        return WorkPage.VIEW;
    }

    @GetMapping(path = "/desk", params = "list")
    String list(@RequestParam DeskList list, @RequestParam Map<String, String> typed, Viewer me, Model page) {
        Wanted wanted = wanted(typed);
        DeskPage found = findDesk.page(list, wanted, place(typed), PAGE, me);
        page.addAttribute("list", list.code());
        page.addAttribute(
                "rows", found.rows().stream().map(row -> row(list, row)).toList());
        page.addAttribute("filters", Filters.on(list, wanted, found.topics()));
        addEnds(found, page);
        return "worklist/list";
    }

    @GetMapping("/desk/triage")
    String triage(
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String select,
            Viewer me,
            Model page) {
        Wanted wanted = wanted(typed);
        DeskPage found = findDesk.page(DeskList.TRIAGE, wanted, place(typed), PAGE, me);
        page.addAttribute("byHand", waiting(found, Waiting.EDITOR));
        page.addAttribute("toAssign", waiting(found, Waiting.EXPERT));
        page.addAttribute("filters", Filters.onTriage(wanted, found.topics()));
        addEnds(found, page);
        page.addAttribute("held", findDesk.page(DeskList.HELD, FIRST_COME, Place.START, PAGE, me));
        page.addAttribute("selectAll", select.equals("all"));
        return "worklist/triage";
    }

    private static void addEnds(DeskPage found, Model page) {
        page.addAttribute("previous", found.previous());
        page.addAttribute("next", found.next());
        page.addAttribute("continued", found.previous() != null);
    }

    private static Wanted wanted(Map<String, String> typed) {
        return WantedParameters.read(typed, new ArrayList<>());
    }

    private static Place place(Map<String, String> typed) {
        return new Place(typed.get("after"), typed.get("before"));
    }

    private static WorkRow row(DeskList list, DeskRow row) {
        return switch (list) {
            case REVIEW -> WorkRow.toReview(row);
            case OPEN -> WorkRow.toPickUp(row);
            case MINE, TRIAGE, HELD, ALL -> WorkRow.of(row);
        };
    }

    private static List<WorkRow> waiting(DeskPage found, Waiting whom) {
        return found.rows().stream()
                .filter(row -> row.waiting() == whom)
                .map(whom == Waiting.EDITOR ? WorkRow::toTriage : WorkRow::toAssign)
                .toList();
    }
}
