package org.askexpert.search;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the index made where it is missing, empty, of another version, or where something did not get into it. */
@Component
class IndexCheck {

    private final IndexFolder folder;
    private final EntryIndex index;
    private final IndexSource source;
    private final IndexRebuild rebuild;

    IndexCheck(IndexFolder folder, EntryIndex index, IndexSource source, IndexRebuild rebuild) {
        this.folder = folder;
        this.index = index;
        this.source = source;
        this.rebuild = rebuild;
    }

    /** At start, when nobody has to wait for it; later again, for another node may have been at it. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void check() {
        if (folder.isComplete() && index.size() > 0) return;
        if (source.size() > 0) rebuild.begin();
        else folder.complete();
    }
}
