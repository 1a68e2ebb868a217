package org.askexpert.transfer;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.springframework.stereotype.Component;

/** Reads a whole small file and plans what is to become of it. */
@Component
class PlanImport {

    private final ImportPlanner planner;
    private final FindTopic findTopic;

    PlanImport(ImportPlanner planner, FindTopic findTopic) {
        this.planner = planner;
        this.findTopic = findTopic;
    }

    /** @throws Problem malformed, invalid for an unknown topic, too large for too many pairs */
    ImportPlan plan(ArchiveImport wanted, Viewer me) {
        ImportTopics topics = ImportTopics.of(wanted.topic(), wanted.format(), findTopic, me);
        ArchivePage page = ArchivePage.read(wanted.format().reader(), wanted.lines());
        return new ImportPlan(page, planner.plan(page.pairs(), topics, wanted.ends()), wanted.ends());
    }
}
