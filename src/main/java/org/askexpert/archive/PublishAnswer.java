package org.askexpert.archive;

import java.util.List;
import org.askexpert.question.FindPublicEdition;
import org.askexpert.question.MarkPublished;
import org.askexpert.question.PublicEdition;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;

/** Copies the approved public edition of a question into the archive. */
@UseCase
public class PublishAnswer {

    private final FindPublicEdition findPublicEdition;
    private final MarkPublished markPublished;
    private final FindTopic findTopic;
    private final Entries entries;
    private final Shelf shelf;

    PublishAnswer(
            FindPublicEdition findPublicEdition,
            MarkPublished markPublished,
            FindTopic findTopic,
            Entries entries,
            Shelf shelf) {
        this.findPublicEdition = findPublicEdition;
        this.markPublished = markPublished;
        this.findTopic = findTopic;
        this.entries = entries;
        this.shelf = shelf;
    }

    /**
     * Publishes once; a repeated step gets the address of the first.
     *
     * @return the address of the entry
     * @throws Problem if no approval covers exactly this text
     */
    public String publish(Reference question, Viewer system) {
        system.mustBeSystem();
        return entries.slugOf(question).orElseGet(() -> copy(question, system));
    }

    private String copy(Reference question, Viewer system) {
        PublicEdition edition = findPublicEdition.approved(question, system);
        TopicView topic = findTopic.byId(edition.topic(), system).orElseThrow();
        EntryText text = new EntryText(edition.title(), edition.question(), edition.answer(), cited(edition.sources()));
        var entry = new NewEntry(null, topic.id(), text.checked(), null, Provenance.answered(edition));
        String slug = shelf.slugFor(entry);
        shelf.put(entry, slug, topic, system);
        markPublished.published(question, slug, system);
        return slug;
    }

    private static List<CitedSource> cited(List<SourceLine> sources) {
        return sources.stream()
                .map(line -> new CitedSource(line.kind(), line.slug(), line.title(), line.url(), line.year()))
                .toList();
    }
}
