package org.askexpert.browse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** How many live entries a topic holds, and from when to when; both ends null where it is empty. */
record TopicExtent(long count, Instant first, Instant last) {

    /** The years it reaches over, the latest first. */
    List<Integer> years() {
        if (first == null) return List.of();
        int from = first.atOffset(ZoneOffset.UTC).getYear();
        int to = last.atOffset(ZoneOffset.UTC).getYear();
        return IntStream.rangeClosed(0, to - from).mapToObj(back -> to - back).toList();
    }
}
