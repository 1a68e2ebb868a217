package org.askexpert.mail;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.kept.KeptList;
import org.askexpert.kept.KeptLists;
import org.springframework.stereotype.Component;

/** The words of all letters. */
@Component
class LetterLists implements KeptLists {

    private final SampleSheets samples;

    LetterLists(SampleSheets samples) {
        this.samples = samples;
    }

    LetterList of(Letter letter) {
        return new LetterList(letter, samples);
    }

    @Override
    public List<KeptList> lists() {
        return Stream.of(Letter.values()).<KeptList>map(this::of).toList();
    }
}
