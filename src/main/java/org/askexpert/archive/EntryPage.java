package org.askexpert.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.library.FactsheetView;
import org.askexpert.text.Excerpt;
import org.askexpert.text.Outline;
import org.askexpert.text.SafeHtml;

/**
 * An entry as its page shows it.
 *
 * @param parts headings of the answer to jump to; none where there are few
 * @param changed entries named in it that were corrected or withdrawn since
 * @param quoting answers that quote or cite this one
 * @param shows keys of the entries whose change alters this page
 */
record EntryPage(
        PublishedEntry entry,
        TopicHead topic,
        String description,
        SafeHtml answer,
        List<Outline.Part> parts,
        List<SourceLink> sources,
        List<ChangedSince> changed,
        List<EntryHead> quoting,
        Set<Long> shows) {

    private static final int DESCRIPTION = 160;
    private static final int FEWEST_PARTS = 4;

    static EntryPage of(
            PublishedEntry entry,
            Map<String, Standing> standings,
            List<String> cited,
            List<EntryHead> quoting,
            Map<String, FactsheetView> factsheets) {
        Outline outline = Outline.of(entry.text().answer().html());
        return new EntryPage(
                entry,
                TopicHead.of(entry.topic(), 0),
                Excerpt.of(entry.text().answer().markdown(), DESCRIPTION),
                outline.html(),
                outline.parts().size() < FEWEST_PARTS ? List.of() : outline.parts(),
                entry.sources().stream()
                        .map(source -> SourceLink.of(source, standings, factsheets))
                        .toList(),
                cited.stream()
                        .map(slug -> ChangedSince.of(slug, entry, standings.get(slug)))
                        .filter(Objects::nonNull)
                        .toList(),
                quoting,
                standings.values().stream().map(Standing::entry).collect(Collectors.toSet()));
    }

    public String slug() {
        return entry.slug();
    }

    public String title() {
        return entry.text().title();
    }

    public SafeHtml question() {
        return entry.text().question().html();
    }

    public int revision() {
        return entry.text().revision();
    }

    public int reviewers() {
        return entry.text().reviewers();
    }

    public PublishedEntry.Dates dates() {
        return entry.dates();
    }

    public List<PublicNote> notes() {
        return entry.notes();
    }

    public List<PublishedEntry.Related> related() {
        return entry.related();
    }
}
