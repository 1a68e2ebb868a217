package org.askexpert.archive;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;

/** Adds a pair that was public before, without a question behind it. For editors, and for the demo's samples. */
@UseCase
public class AddEntry {

    private final Shelf shelf;
    private final FindTopic findTopic;
    private final Audit audit;

    AddEntry(Shelf shelf, FindTopic findTopic, Audit audit) {
        this.shelf = shelf;
        this.findTopic = findTopic;
        this.audit = audit;
    }

    /**
     * @return its address
     * @throws Problem forbidden to others, invalid for a bad field, conflict where the address is taken
     */
    public String add(NewEntry wanted, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        var topic = findTopic
                .byId(wanted.topic(), me)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
        var checked = new NewEntry(
                wanted.slug(), wanted.topic(), wanted.text().checked(), wanted.publishedAt(), wanted.provenance());
        String slug = shelf.slugFor(checked);
        long key = shelf.put(checked, slug, topic, me);
        // by its key: its address holds words that may have to go one day
        audit.record(
                "add-entry",
                "entry",
                Long.toString(key),
                me,
                wanted.provenance().origin());
        return slug;
    }
}
