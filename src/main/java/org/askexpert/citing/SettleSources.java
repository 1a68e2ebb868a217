package org.askexpert.citing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.archive.CitedEntry;
import org.askexpert.archive.FindCited;
import org.askexpert.library.FindFactsheets;
import org.askexpert.library.NewStudy;
import org.askexpert.library.RememberStudies;
import org.askexpert.question.Citations;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Pins each source to the state it was taken from, and keeps cited studies for the next expert. */
@Component
class SettleSources implements Citations {

    private final FindCited findCited;
    private final FindFactsheets factsheets;
    private final RememberStudies rememberStudies;

    SettleSources(FindCited findCited, FindFactsheets factsheets, RememberStudies rememberStudies) {
        this.findCited = findCited;
        this.factsheets = factsheets;
        this.rememberStudies = rememberStudies;
    }

    @Override
    public List<SourceLine> settled(List<SourceLine> typed, List<SourceLine> before, Viewer me) {
        rememberStudies.remember(studies(typed), me);
        Map<String, Integer> entries = new HashMap<>();
        findCited.at(slugs(typed, SourceKind.ENTRY), me).values().forEach(entry -> put(entry, entries));
        Map<String, Integer> editions = new HashMap<>();
        factsheets
                .at(slugs(typed, SourceKind.FACTSHEET), me)
                .values()
                .forEach(one -> editions.put(one.slug(), one.number()));
        return typed.stream()
                .map(line -> switch (line.kind()) {
                    case ENTRY -> pinned(line, entries, before);
                    case FACTSHEET -> pinned(line, editions, before);
                    case STUDY, LINK -> line.pinnedTo(null);
                })
                .toList();
    }

    private static void put(CitedEntry entry, Map<String, Integer> entries) {
        entries.put(entry.asked(), entry.revision());
    }

    /** What the writer read, else what was pinned before, else the present state; nobody reads what is not there yet. */
    private static SourceLine pinned(SourceLine line, Map<String, Integer> present, List<SourceLine> before) {
        if (line.slug() == null) return line.pinnedTo(null);
        Integer latest = present.get(line.slug());
        boolean canBeRead = line.revision() != null && latest != null && line.revision() <= latest;
        if (canBeRead) return line;
        Integer earlier = before.stream()
                .filter(old -> old.kind() == line.kind() && line.slug().equals(old.slug()) && old.revision() != null)
                .map(SourceLine::revision)
                .findFirst()
                .orElse(latest);
        return line.pinnedTo(earlier);
    }

    private static List<String> slugs(List<SourceLine> typed, SourceKind kind) {
        return of(typed, kind)
                .map(SourceLine::slug)
                .filter(slug -> slug != null)
                .toList();
    }

    private static List<NewStudy> studies(List<SourceLine> typed) {
        return of(typed, SourceKind.STUDY)
                .map(line -> new NewStudy(line.title(), line.year(), line.url()))
                .toList();
    }

    private static Stream<SourceLine> of(List<SourceLine> typed, SourceKind kind) {
        return typed.stream().filter(line -> line.kind() == kind);
    }
}
