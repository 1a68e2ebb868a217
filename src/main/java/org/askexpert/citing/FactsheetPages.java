package org.askexpert.citing;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.archive.FindCiting;
import org.askexpert.library.FactsheetHistory;
import org.askexpert.library.FindFactsheetHistory;
import org.askexpert.shared.Choice;
import org.askexpert.shared.Choices;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopics;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one factsheet in its states: its editions, and the answers that cite it. */
@Component
class FactsheetPages {

    static final String ONE = "citing/factsheet";
    private static final int MOST_CITING = 50;

    private final FindFactsheetHistory findHistory;
    private final FindCiting findCiting;
    private final FindTopics findTopics;
    private final Choices choices;

    FactsheetPages(FindFactsheetHistory findHistory, FindCiting findCiting, FindTopics findTopics, Choices choices) {
        this.findHistory = findHistory;
        this.findCiting = findCiting;
        this.findTopics = findTopics;
        this.choices = choices;
    }

    ModelAndView fresh(String slug, Viewer me) {
        FactsheetHistory history = findHistory.open(slug, me);
        TopicTree topics = findTopics.topics(me);
        String topic = history.factsheet().topic() == null
                ? ""
                : topics.find(history.factsheet().topic()).map(TopicView::slug).orElse("");
        ModelAndView page = FormPages.fresh(ONE, FactsheetForm.of(history.factsheet(), topic));
        return with(page, history, me);
    }

    ModelAndView with(ModelAndView page, String slug, Viewer me) {
        return with(page, findHistory.open(slug, me), me);
    }

    /** The form follows the edition that won. */
    ModelAndView stale(FactsheetForm form, String slug, int status, Viewer me) {
        FactsheetHistory history = findHistory.open(slug, me);
        int present = history.factsheet().number();
        var again = new FactsheetForm(present, form.title(), form.address(), form.edition(), form.topic());
        return with(FormPages.fresh(ONE, again, status), history, me).addObject("stale", true);
    }

    List<Choice> topics(Viewer me) {
        List<Choice> all = new ArrayList<>(List.of(choices.none("citing.factsheet.topic.none")));
        findTopics.topics(me).all().forEach(topic -> all.add(new Choice(topic.slug(), topic.trail(), null)));
        return all;
    }

    private ModelAndView with(ModelAndView page, FactsheetHistory history, Viewer me) {
        String slug = history.factsheet().slug();
        int present = history.factsheet().number();
        return page.addObject("history", history)
                .addObject("topics", topics(me))
                .addObject("outdated", findCiting.factsheet(slug, present, MOST_CITING, me))
                .addObject("citing", findCiting.factsheet(slug, present + 1, MOST_CITING, me));
    }
}
