package org.askexpert.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicTree;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** Makes out what somebody looks for: longest known terms first, the rest word by word. */
@Component
class ReadWords {

    private final Stemming words;
    private final Synonyms synonyms;
    private final Spelling spelling;

    ReadWords(Stemming words, Synonyms synonyms, Spelling spelling) {
        this.words = words;
        this.synonyms = synonyms;
        this.spelling = spelling;
    }

    /** What must occur; nothing where nothing was typed that has words in it. */
    List<Concept> concepts(Typed typed, TopicTree topics) {
        List<Read> parts = typed.parts().stream()
                .map(part -> new Read(part, words.stems(part.text())))
                .filter(part -> !part.stems().isEmpty())
                .toList();
        Synonyms.Table same = synonyms.now();
        Map<TopicId, Set<String>> names = names(topics);
        List<Concept> concepts = new ArrayList<>();
        for (int from = 0; from < parts.size(); ) {
            int to = endOfTerm(parts, from, same);
            concepts.add(concept(parts.subList(from, to), same, names));
            from = to;
        }
        boolean allCommon = concepts.stream().allMatch(Concept::common);
        return allCommon ? concepts.stream().map(Concept::asNeeded).toList() : concepts;
    }

    private static int endOfTerm(List<Read> parts, int from, Synonyms.Table same) {
        for (int to = Math.min(parts.size(), from + same.longest()); to > from + 1; to--) {
            List<Read> some = parts.subList(from, to);
            boolean plain = some.stream().noneMatch(read -> read.part().quoted());
            if (plain && !same.of(stems(some)).isEmpty()) return to;
        }
        return from + 1;
    }

    private Concept concept(List<Read> parts, Synonyms.Table same, Map<TopicId, Set<String>> names) {
        List<String> stems = stems(parts);
        boolean quoted = parts.get(0).part().quoted();
        boolean common = !quoted
                && parts.size() == 1
                && words.asWritten(parts.get(0).part().text()).stream().allMatch(Concept::isCommon);
        List<String> meaning = quoted ? List.of() : same.of(stems);
        Set<TopicId> shelves = quoted || common ? Set.of() : named(stems, names);
        boolean isHeap = stems.size() > parts.size(); // such as a formula or an address: no word that is misspelt
        boolean known = isHeap || !meaning.isEmpty() || !shelves.isEmpty() || spelling.knows(stems);
        List<String> typed = parts.stream().map(read -> read.part().text()).toList();
        return new Concept(typed, quoted, meaning, shelves, common, known);
    }

    /** The words in the name of a topic and of the one above. */
    private Map<TopicId, Set<String>> names(TopicTree topics) {
        return topics.all().stream()
                .collect(Collectors.toMap(TopicView::id, topic -> Set.copyOf(words.stems(topic.trail()))));
    }

    private static Set<TopicId> named(List<String> stems, Map<TopicId, Set<String>> names) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().containsAll(stems))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> stems(List<Read> parts) {
        return parts.stream().flatMap(read -> read.stems().stream()).toList();
    }

    private record Read(Typed.Part part, List<String> stems) {}
}
