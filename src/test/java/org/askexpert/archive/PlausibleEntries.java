package org.askexpert.archive;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.askexpert.question.SourceKind;

/** Makes entries that look like those of a real archive: words of the field among words of everyday, long and short. */
final class PlausibleEntries {

    private static final List<String> WHAT = List.of(
            "back pain",
            "sciatica",
            "a frozen shoulder",
            "tinnitus",
            "hay fever",
            "migraine",
            "sleeplessness",
            "anxiety",
            "hot flushes",
            "period pain",
            "morning sickness",
            "a stiff neck",
            "knee arthritis",
            "tennis elbow",
            "heel pain",
            "carpal tunnel",
            "high blood pressure",
            "shingles pain",
            "a clicking jaw",
            "cold hands",
            "dizziness",
            "blocked sinuses",
            "irritable bowel",
            "eczema",
            "fatigue after a virus",
            "restless legs",
            "night cramps");
    private static final List<String> ASK = List.of(
            "Can treatment help with %s?",
            "How many sessions for %s?",
            "Is it safe to be treated for %s while pregnant?",
            "I have had %s for years. Is it too late?",
            "What should I avoid with %s?",
            "Does %s come back after treatment?",
            "My doctor cannot explain my %s. What now?",
            "Which exercises are good for %s?");
    private static final List<String> WHO = List.of(
            "My mother, who is in her seventies,",
            "I",
            "A friend of mine",
            "My teenage son",
            "My partner",
            "A colleague");
    private static final List<String> TOLD = List.of(
            "was told to wait and see",
            "tried tablets that did not agree",
            "has been on a waiting list since spring",
            "would rather not have an operation",
            "sleeps badly because of it",
            "works on a building site",
            "sits at a desk all day",
            "walks with a stick now",
            "has good days and bad days");
    private static final List<String> SAY = List.of(
            "The evidence is encouraging, but the studies are small.",
                    "We suggest an examination by your doctor first.",
            "Most people notice a change within four to six sessions.", "Gentle movement matters as much as treatment.",
            "A registered practitioner near you can assess this in person.", "Do not stop any medicine on your own.",
            "If it gets worse suddenly, seek help at once.", "What helps one person may do little for the next.",
            "We would set a date to look at the result together.", "Heat in the evening and rest breaks often help.");

    private final Random dice;

    PlausibleEntries(long seed) {
        dice = new Random(seed);
    }

    EntryText next(int number) {
        String what = one(WHAT);
        String title = one(ASK).formatted(what);
        String question = IntStream.range(0, 1 + dice.nextInt(4))
                .mapToObj(sentence -> one(WHO) + " " + one(TOLD) + ", and the " + what + " goes on.")
                .collect(Collectors.joining(" "));
        String answer = IntStream.range(0, 2 + dice.nextInt(5))
                .mapToObj(paragraph -> paragraph())
                .collect(Collectors.joining("\n\n"));
        String marked = title.replace("?", "") + " (case " + number + ")?";
        return new EntryText(marked, question, answer, List.of(source(number)));
    }

    private String paragraph() {
        return IntStream.range(0, 3 + dice.nextInt(5))
                .mapToObj(sentence -> one(SAY) + (dice.nextInt(4) == 0 ? " Think of " + one(WHAT) + ", too." : ""))
                .collect(Collectors.joining(" "));
    }

    private CitedSource source(int number) {
        int year = 1995 + dice.nextInt(30);
        return new CitedSource(SourceKind.STUDY, null, "Trial " + number, "https://example.org/trial/" + number, year);
    }

    private <T> T one(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
