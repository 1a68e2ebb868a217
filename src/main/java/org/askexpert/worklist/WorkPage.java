package org.askexpert.worklist;

import java.util.Map;
import org.askexpert.recheck.FindRechecksToDo;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicTree;
import org.springframework.stereotype.Component;

/** What stands on "Your work", whoever shows it. */
@Component
class WorkPage {

    static final String VIEW = "worklist/work";

    private final FindWork findWork;
    private final FindRechecksToDo findRechecks;

    WorkPage(FindWork findWork, FindRechecksToDo findRechecks) {
        this.findWork = findWork;
        this.findRechecks = findRechecks;
    }

    Map<String, Object> of(Wanted wanted, Viewer me) {
        TopicTree tree = findWork.topics(me);
        return Map.of(
                "work", findWork.of(wanted, tree, me),
                "rechecks", findRechecks.of(me),
                "filters", Filters.onWork(wanted, tree));
    }
}
