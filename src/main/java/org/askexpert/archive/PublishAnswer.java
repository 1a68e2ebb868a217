package org.askexpert.archive;

import java.util.List;
import java.util.Optional;
import org.askexpert.library.FactsheetView;
import org.askexpert.library.FindFactsheets;
import org.askexpert.question.FindPublicEdition;
import org.askexpert.question.MarkPublished;
import org.askexpert.question.PublicEdition;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;

/** Copies the approved public edition of a question into the archive. */
@UseCase
public class PublishAnswer {

    private final FindPublicEdition findPublicEdition;
    private final MarkPublished markPublished;
    private final FindTopic findTopic;
    private final FindFactsheets factsheets;
    private final Entries entries;
    private final Shelf shelf;

    PublishAnswer(
            FindPublicEdition findPublicEdition,
            MarkPublished markPublished,
            FindTopic findTopic,
            FindFactsheets factsheets,
            Entries entries,
            Shelf shelf) {
        this.findPublicEdition = findPublicEdition;
        this.markPublished = markPublished;
        this.findTopic = findTopic;
        this.factsheets = factsheets;
        this.entries = entries;
        this.shelf = shelf;
    }

    /**
     * Publishes once; a repeated step gets the address of the first. What was taken down because the asker forbade it
     * comes back at its address.
     *
     * @return the address of the entry
     * @throws Problem if no approval covers exactly this text
     */
    public String publish(Reference question, Viewer system) {
        system.mustBeSystem();
        Entry entry = entries.of(question).orElse(null);
        if (entry != null && entry.state() != EntryState.UNPUBLISHED) return entry.slug();
        PublicEdition edition = findPublicEdition.approved(question, system);
        String slug = entry == null ? copy(edition, system) : bringBack(entry, edition, system);
        markPublished.published(question, slug, system);
        return slug;
    }

    private String bringBack(Entry entry, PublicEdition edition, Viewer system) {
        shelf.bringBack(entry, text(edition), topic(edition, system), edition.reviewers());
        return entry.slug();
    }

    private String copy(PublicEdition edition, Viewer system) {
        TopicView topic = topic(edition, system);
        var entry = new NewEntry(null, topic.id(), text(edition), null, Provenance.answered(edition));
        String slug = shelf.slugFor(entry);
        shelf.put(entry, slug, topic, system);
        return slug;
    }

    private EntryText text(PublicEdition edition) {
        return new EntryText(
                        edition.title(),
                        edition.question(),
                        edition.answer(),
                        edition.sources().stream().map(this::cited).toList())
                .checked();
    }

    private TopicView topic(PublicEdition edition, Viewer system) {
        return Optional.ofNullable(edition.topic())
                .flatMap(topic -> findTopic.byId(topic, system))
                .orElseThrow(() -> Problem.conflict("This question needs a topic before it can be published."));
    }

    /** An earlier answer or a factsheet is cited by its title of today; one that is not there any more loses its link. */
    private CitedSource cited(SourceLine line) {
        if (line.slug() == null) return new CitedSource(line.kind(), null, line.title(), line.url(), line.year());
        Optional<String> title = Slug.isSlug(line.slug()) ? titleOf(line) : Optional.empty();
        String shown = Optional.ofNullable(line.title()).or(() -> title).orElse(line.slug());
        String slug = title.isPresent() ? line.slug() : null;
        return new CitedSource(
                line.kind(), slug, shown, line.url(), line.year(), slug == null ? null : line.revision());
    }

    private Optional<String> titleOf(SourceLine line) {
        if (line.kind() != SourceKind.FACTSHEET) return entries.titleOf(line.slug());
        return Optional.ofNullable(
                        factsheets.at(List.of(line.slug()), Viewer.reader()).get(line.slug()))
                .map(FactsheetView::title);
    }
}
