package org.askexpert.demo;

import java.util.List;
import org.askexpert.archive.AddEntry;
import org.askexpert.archive.CitedSource;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.NewEntry;
import org.askexpert.archive.Provenance;
import org.askexpert.demo.Samples.SampleEntry;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.NewFactsheet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts sample texts where readers find them. */
@Component
@Profile("demo")
class Bookcase {

    private final AddEntry addEntry;
    private final AddFactsheet addFactsheet;
    private final Cast cast;

    Bookcase(AddEntry addEntry, AddFactsheet addFactsheet, Cast cast) {
        this.addEntry = addEntry;
        this.addFactsheet = addFactsheet;
        this.cast = cast;
    }

    void shelve(NewFactsheet factsheet) {
        addFactsheet.add(factsheet, cast.as("edith"));
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
