package org.askexpert.transfer;

import java.nio.ByteBuffer;
import java.text.Normalizer;
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
import org.askexpert.shared.Viewer;
import org.askexpert.text.FirstSentence;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** Reads a page and decides what is to become of each pair; writes nothing. */
@Component
class ImportPlanner {

    private final FindTopic findTopic;
    private final Shelf shelf;

    ImportPlanner(FindTopic findTopic, Shelf shelf) {
        this.findTopic = findTopic;
        this.shelf = shelf;
    }

    /** @throws Problem malformed for NUL, invalid for an unknown topic, too large for too many pairs */
    ImportPlan plan(ArchiveImport wanted, Viewer me) {
        if (wanted.text().indexOf('\0') >= 0) {
            throw new Problem(Problem.Kind.MALFORMED, "The text holds a NUL character. Send plain text.");
        }
        TopicView topic = findTopic
                .bySlug(wanted.topic(), me)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
        ArchivePage page = ArchivePageReader.read(wanted.text());
        return new ImportPlan(topic, page, plan(page.pairs(), topic, wanted.ends()));
    }

    private List<PlannedPair> plan(List<PagePair> pairs, TopicView topic, Map<Integer, Integer> ends) {
        List<byte[]> keys = pairs.stream().map(pair -> key(pair, topic)).toList();
        Set<ByteBuffer> known = shelf.known(keys);
        Set<ByteBuffer> seen = new HashSet<>();
        FreeSlugs slugs = shelf.freeSlugs();
        List<PlannedPair> planned = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            ByteBuffer key = ByteBuffer.wrap(keys.get(i));
            String twice =
                    known.contains(key) ? "already imported" : seen.add(key) ? null : "the same pair stood above";
            planned.add(plan(pairs.get(i), ends, key.array(), twice, slugs));
        }
        return planned;
    }

    private static PlannedPair plan(
            PagePair pair, Map<Integer, Integer> ends, byte[] key, String twice, FreeSlugs slugs) {
        EntryText text = new EntryText(
                FirstSentence.of(pair.questionText()), pair.questionMarkdown(), pair.answerMarkdown(ends), List.of());
        String reason = twice == null ? fault(text) : twice;
        String slug = reason == null ? slugs.next(text.title()) : null;
        return new PlannedPair(pair, pair.quotations(ends), text, key, slug, reason);
    }

    private static String fault(EntryText text) {
        try {
            text.checked();
            return null;
        } catch (Problem unfit) {
            return unfit.errors().stream().map(Problem.FieldError::message).collect(Collectors.joining("; "));
        }
    }

    /** The same pair in the same topic has the same key, wherever its quotations end. */
    private static byte[] key(PagePair pair, TopicView topic) {
        return Hashes.sha256(
                Long.toString(topic.id().number()), normal(pair.questionText()), normal(pair.answerText()));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
