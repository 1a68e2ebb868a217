package org.askexpert.transfer;

import java.util.ArrayList;
import java.util.List;

/** What stands in a file, all of it: for files small enough to look at on one page. */
final class ArchivePage implements PairSink {

    static final int MOST_PAIRS = 1_000;

    private final List<ReadPair> pairs = new ArrayList<>();
    private final List<LineNote> skipped = new ArrayList<>();
    private final List<LineNote> warnings = new ArrayList<>();

    /** @throws TooManyPairs if it holds more than {@link #MOST_PAIRS} */
    static ArchivePage read(PairReader reader, SourceLines from) {
        var page = new ArchivePage();
        reader.read(from, page);
        return page;
    }

    List<ReadPair> pairs() {
        return pairs;
    }

    List<LineNote> skipped() {
        return skipped;
    }

    List<LineNote> warnings() {
        return warnings;
    }

    @Override
    public void pair(ReadPair pair) {
        if (pairs.size() == MOST_PAIRS) throw new TooManyPairs();
        pairs.add(pair);
    }

    @Override
    public void skipped(LineNote note) {
        skipped.add(note);
    }

    @Override
    public void warning(LineNote note) {
        warnings.add(note);
    }
}
