package org.askexpert.office;

import java.time.LocalDate;
import org.askexpert.feedback.FindFeedback;
import org.askexpert.figures.FindFigures;
import org.askexpert.figures.FindToday;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what editors see of the day. */
@Component
class TodayPage {

    private final FindToday today;
    private final FindFigures figures;
    private final FindIncidents incidents;
    private final FindFeedback readers;

    TodayPage(FindToday today, FindFigures figures, FindIncidents incidents, FindFeedback readers) {
        this.today = today;
        this.figures = figures;
        this.incidents = incidents;
        this.readers = readers;
    }

    void fill(Model page, LocalDate week, Viewer me) {
        page.addAttribute("today", today.now(me));
        page.addAttribute("figures", figures.of(week, me));
        page.addAttribute("stuck", incidents.open(me).size());
        page.addAttribute("readers", readers.waiting(me).all());
    }
}
