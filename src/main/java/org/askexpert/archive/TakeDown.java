package org.askexpert.archive;

import java.time.Clock;
import org.askexpert.question.PublicArchive;
import org.askexpert.question.Reference;
import org.springframework.stereotype.Component;

/** Takes pairs out of the archive at their asker's word. */
@Component
class TakeDown implements PublicArchive {

    private final Entries entries;
    private final EntryNews news;
    private final Clock clock;

    TakeDown(Entries entries, EntryNews news, Clock clock) {
        this.entries = entries;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public void takeDown(Reference question) {
        entries.of(question).ifPresent(entry -> {
            entry.takeDown(clock.instant());
            entries.save(entry);
            news.gone(entry);
        });
    }
}
