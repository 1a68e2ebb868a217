package org.askexpert.demo;

import java.util.List;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.demo.Samples.SampleEntry;
import org.askexpert.demo.Samples.SamplePassage;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.NewFactsheet;
import org.askexpert.passage.DecidePassage;
import org.askexpert.passage.PassageDecision;
import org.askexpert.passage.PassageText;
import org.askexpert.passage.PassageVerdict;
import org.askexpert.passage.WritePassage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts sample texts where readers find them. */
@Component
@Profile("demo")
class Bookcase {

    private final AddEntry addEntry;
    private final AddFactsheet addFactsheet;
    private final WritePassage writePassage;
    private final DecidePassage decidePassage;
    private final Cast cast;

    Bookcase(
            AddEntry addEntry,
            AddFactsheet addFactsheet,
            WritePassage writePassage,
            DecidePassage decidePassage,
            Cast cast) {
        this.writePassage = writePassage;
        this.decidePassage = decidePassage;
        this.addEntry = addEntry;
        this.addFactsheet = addFactsheet;
        this.cast = cast;
    }

    void shelve(NewFactsheet factsheet) {
        addFactsheet.add(factsheet, cast.as("edith"));
    }

    /** Written by one, approved by another, as the house has it; the last of them still waits. */
    void shelve(SamplePassage passage) {
        String slug = writePassage.write(
                new PassageText(passage.title(), passage.words()), passage.topic(), cast.as(passage.author()));
        if (passage.reviewer() == null) return;
        decidePassage.decide(slug, new PassageDecision(1, PassageVerdict.APPROVE, null), cast.as(passage.reviewer()));
    }

    void shelve(SampleEntry entry) {
        List<CitedSource> sources = entry.sources().stream()
                .map(source ->
                        new CitedSource(source.kind(), source.slug(), source.title(), source.url(), source.year()))
                .toList();
        EntryText text = new EntryText(entry.title(), entry.question(), entry.answer(), sources);
        addEntry.add(
                new NewEntry(entry.slug(), cast.topic(entry.topic()), text, entry.publishedAt(), Provenance.sample()),
                cast.as("edith"));
    }
}
