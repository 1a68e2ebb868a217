package org.askexpert.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.library.FindFactsheets;
import org.askexpert.question.SourceKind;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** An entry with the present standing of all entries its page names. */
@UseCase
@Transactional(readOnly = true)
class FindEntryPage {

    private static final int MOST_QUOTING = 5;
    private static final Pattern LINK = Pattern.compile("href=\"/archive/([a-z0-9-]{1,80})\"");

    private final FindEntry findEntry;
    private final EntryRevisions revisions;
    private final CitingEntries citing;
    private final FindFactsheets factsheets;

    FindEntryPage(FindEntry findEntry, EntryRevisions revisions, CitingEntries citing, FindFactsheets factsheets) {
        this.findEntry = findEntry;
        this.revisions = revisions;
        this.citing = citing;
        this.factsheets = factsheets;
    }

    /** @throws org.askexpert.shared.Problem as {@link FindEntry#find} */
    EntryPage page(String slug, Viewer viewer) {
        PublishedEntry entry = findEntry.find(slug, viewer);
        Set<String> named = new HashSet<>(cited(entry));
        named.add(entry.slug());
        entry.related().forEach(other -> named.add(other.slug()));
        List<EntryHead> quoting = citing.of(entry.slug(), MOST_QUOTING);
        quoting.forEach(other -> named.add(other.slug()));
        Map<String, Standing> standings = revisions.standingOf(named).stream()
                .collect(Collectors.toMap(Standing::asked, Function.identity(), (one, same) -> one));
        return EntryPage.of(entry, standings, cited(entry), quoting, factsheets.at(factsheets(entry), viewer));
    }

    /** Entries it rests on, and those its texts link to. */
    private static List<String> cited(PublishedEntry entry) {
        Stream<String> sources = slugs(entry, SourceKind.ENTRY);
        Stream<String> links = Stream.of(entry.text().question(), entry.text().answer())
                .flatMap(part -> LINK.matcher(part.html().html()).results())
                .map(link -> link.group(1));
        return Stream.concat(sources, links).distinct().toList();
    }

    private static Set<String> factsheets(PublishedEntry entry) {
        return slugs(entry, SourceKind.FACTSHEET).collect(Collectors.toSet());
    }

    private static Stream<String> slugs(PublishedEntry entry, SourceKind kind) {
        return entry.sources().stream()
                .filter(source -> source.kind() == kind)
                .map(CitedSource::slug)
                .filter(Objects::nonNull);
    }
}
