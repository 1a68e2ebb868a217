package org.askexpert.lists;

import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of a list: all versions, what each changed, and the way back. */
@Controller
class ListHistoryController {

    private final FindListHistory history;
    private final FindListChange change;
    private final BringListBack back;
    private final Banners banners;

    ListHistoryController(FindListHistory history, FindListChange change, BringListBack back, Banners banners) {
        this.history = history;
        this.change = change;
        this.back = back;
        this.banners = banners;
    }

    @GetMapping("/office/lists/{list}/history")
    String history(@PathVariable String list, @RequestParam(required = false) String after, Viewer me, Model page) {
        page.addAttribute("history", history.history(list, below(after), me));
        return "lists/history";
    }

    @GetMapping("/office/lists/{list}/history/{number}")
    String change(@PathVariable String list, @PathVariable int number, Viewer me, Model page) {
        page.addAttribute("change", change.change(list, number, me));
        return "lists/change";
    }

    @PostMapping("/office/lists/{list}/history/{number}/restoration")
    String bringBack(
            @PathVariable String list,
            @PathVariable int number,
            @RequestParam int version,
            Viewer me,
            RedirectAttributes next) {
        return banners.done("lists.back.done", back.bringBack(list, number, version, me), next);
    }

    /** What is no number means from the newest on. */
    private static int below(String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }
}
