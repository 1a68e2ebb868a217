package org.askexpert.feeds;

import java.util.List;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** All live entries for robots, in stretches of ten thousand keys: a stretch stays the same when others grow. */
@UseCase
@Transactional(readOnly = true)
public class FindSitemap {

    private static final int KEYS = 10_000;

    private final LiveNews live;

    FindSitemap(LiveNews live) {
        this.live = live;
    }

    /** The stretches that hold something. */
    public List<SitemapPart> parts(Viewer viewer) {
        return live.stretches(KEYS);
    }

    /** One stretch; empty where there is none of that number. */
    public List<SitemapLine> part(long number, Viewer viewer) {
        return live.stretch((number - 1) * KEYS, number * KEYS);
    }
}
