package org.askexpert.house;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.kept.OwnedList;
import org.askexpert.kept.OwnedLists;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The standing pages among all that editors own. */
@Component
class StandingLists implements OwnedLists {

    private final StandingTexts texts;
    private final SaveStandingPage save;
    private final MessageSource words;

    StandingLists(StandingTexts texts, SaveStandingPage save, MessageSource words) {
        this.texts = texts;
        this.save = save;
        this.words = words;
    }

    @Override
    public List<OwnedList> lists() {
        return Stream.of(StandingPage.values())
                .<OwnedList>map(page -> new StandingList(page, texts, save, words))
                .toList();
    }
}
