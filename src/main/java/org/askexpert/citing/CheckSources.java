package org.askexpert.citing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.archive.CitedEntry;
import org.askexpert.archive.FindCited;
import org.askexpert.library.CitedFactsheet;
import org.askexpert.library.FactsheetView;
import org.askexpert.library.FindFactsheets;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which sources of an answer in work were withdrawn, corrected, renewed or retired since they were read. */
@UseCase
@Transactional(readOnly = true)
public class CheckSources {

    private final FindCited findCited;
    private final FindFactsheets factsheets;

    CheckSources(FindCited findCited, FindFactsheets factsheets) {
        this.findCited = findCited;
        this.factsheets = factsheets;
    }

    /** One query for entries and one for factsheets, where there are any. */
    public List<SourceWarning> check(List<SourceLine> sources, Viewer me) {
        Map<String, CitedEntry> entries = findCited.at(slugs(sources, SourceKind.ENTRY), me);
        Map<String, CitedFactsheet> editions = factsheets.cited(slugs(sources, SourceKind.FACTSHEET), me);
        return sources.stream()
                .filter(source -> source.slug() != null)
                .flatMap(source -> source.kind() == SourceKind.ENTRY
                        ? entry(source, entries.get(source.slug()))
                        : edition(source, editions.get(source.slug())))
                .toList();
    }

    private static Stream<SourceWarning> entry(SourceLine source, CitedEntry now) {
        if (now == null) return Stream.empty();
        String address = "/archive/" + now.slug();
        if (!now.live()) return Stream.of(new SourceWarning(now.title(), "withdrawn", address));
        if (!now.isCorrectedSince(source.revision())) return Stream.empty();
        return Stream.of(new SourceWarning(now.title(), "corrected", address));
    }

    private static Stream<SourceWarning> edition(SourceLine source, CitedFactsheet cited) {
        if (cited == null) return Stream.empty();
        FactsheetView now = cited.factsheet();
        if (!cited.current()) return Stream.of(new SourceWarning(now.title(), "retired", now.address()));
        boolean renewed = source.revision() != null && source.revision() < now.number();
        return renewed ? Stream.of(new SourceWarning(now.title(), "edition", now.address())) : Stream.empty();
    }

    private static List<String> slugs(List<SourceLine> sources, SourceKind kind) {
        return sources.stream()
                .filter(source -> source.kind() == kind && source.slug() != null)
                .map(SourceLine::slug)
                .toList();
    }
}
