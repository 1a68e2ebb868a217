package org.askexpert.transfer;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.archive.EntryText;
import org.askexpert.archive.FreeSlugs;
import org.askexpert.archive.Shelf;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.Problem;
import org.askexpert.text.Slug;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** Decides what is to become of each of some pairs; writes nothing, and asks the archive a fixed number of times. */
@Component
class ImportPlanner {

    private final Shelf shelf;
    private final Clock clock;

    ImportPlanner(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Plans pairs that stand behind one another.
     *
     * @param ends of quotations, by the line they begin on
     */
    List<PlannedPair> plan(List<ReadPair> pairs, ImportTopics topics, Map<Integer, Integer> ends) {
        Instant now = clock.instant();
        List<PlannedPair> checked =
                pairs.stream().map(pair -> checked(pair, topics, ends, now)).toList();
        List<PlannedPair> fit =
                checked.stream().filter(pair -> !pair.isSkipped()).toList();
        Set<ByteBuffer> known = shelf.known(fit.stream().map(PlannedPair::key).toList());
        Set<String> held = shelf.heldAt(fit.stream()
                .filter(pair -> pair.pair().wishes().slug() != null)
                .collect(
                        Collectors.toMap(pair -> pair.pair().wishes().slug(), PlannedPair::text, (one, other) -> one)));
        FreeSlugs slugs = shelf.freeSlugs(fit.stream().map(ImportPlanner::wish).toList());
        Set<ByteBuffer> seen = new HashSet<>();
        List<PlannedPair> planned = new ArrayList<>();
        for (PlannedPair pair : checked) planned.add(pair.isSkipped() ? pair : placed(pair, known, held, seen, slugs));
        return planned;
    }

    /** Whether a pair is fit for the archive; asks nobody but for its topic. */
    static PlannedPair checked(ReadPair pair, ImportTopics topics, Map<Integer, Integer> ends, Instant now) {
        TopicView topic = topics.of(pair);
        if (topic == null) return PlannedPair.skipped(pair, "there is no such topic; name one, or choose one for all");
        String slug = pair.wishes().slug();
        if (slug != null && !Slug.isSlug(slug)) return PlannedPair.skipped(pair, "slug cannot be an address");
        Instant published = pair.wishes().publishedAt();
        if (published != null && published.isAfter(now)) {
            return PlannedPair.skipped(pair, "publishedAt lies in the future");
        }
        try {
            EntryText text = pair.text(ends).checked();
            return new PlannedPair(pair, topic, text, key(pair, topic), null, null);
        } catch (Problem unfit) {
            return PlannedPair.skipped(
                    pair,
                    unfit.errors().stream().map(Problem.FieldError::message).collect(Collectors.joining("; ")));
        }
    }

    private static PlannedPair placed(
            PlannedPair pair, Set<ByteBuffer> known, Set<String> held, Set<ByteBuffer> seen, FreeSlugs slugs) {
        ByteBuffer key = ByteBuffer.wrap(pair.key());
        String wanted = pair.pair().wishes().slug();
        if (known.contains(key) || wanted != null && held.contains(wanted)) return pair.leftOut("already imported");
        if (!seen.add(key)) return pair.leftOut("the same pair stood above");
        if (wanted != null && slugs.take(wanted)) return pair.at(wanted);
        return pair.at(slugs.next(wanted == null ? pair.text().title() : wanted));
    }

    /** The same pair in the same topic has the same key, wherever its quotations end. */
    private static byte[] key(ReadPair pair, TopicView topic) {
        return Hashes.sha256(
                Long.toString(topic.id().number()), normal(pair.questionText()), normal(pair.answerText()));
    }

    private static String wish(PlannedPair pair) {
        String wanted = pair.pair().wishes().slug();
        return wanted == null ? Slug.of(pair.text().title()) : wanted;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
