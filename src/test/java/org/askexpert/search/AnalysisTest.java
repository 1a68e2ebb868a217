package org.askexpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.askexpert.archive.ArchiveSlice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which words are one to the index. */
@ArchiveSlice
class AnalysisTest {

    private static final List<String> TOGETHER = List.of(
            "headache headaches",
            "needle needles",
            "needle needling",
            "dizzy dizziness",
            "sleep sleeping",
            "sleep slept",
            "treat treatment",
            "treat treated",
            "treatment treatments",
            "ache aching",
            "ache aches",
            "achy ache",
            "pregnant pregnancy",
            "allergy allergies",
            "allergy allergic",
            "migraine migraines",
            "injury injuries",
            "injury injured",
            "swollen swelling",
            "swell swelling",
            "exercise exercises",
            "exercise exercising",
            "bruise bruising",
            "bruise bruises",
            "itch itchy",
            "itch itching",
            "cramp cramps",
            "cramp cramping",
            "sciatic sciatica",
            "herniated herniation",
            "herb herbs",
            "herb herbal",
            "massage massaging",
            "medicine medicines",
            "nerve nerves",
            "stretch stretching",
            "tired tiredness",
            "stiff stiffness",
            "numb numbness",
            "vomit vomiting",
            "wake waking",
            "wake woke",
            "run running",
            "diagnosis diagnoses",
            "diagnose diagnosed",
            "child children",
            "foot feet",
            "tooth teeth",
            "knee knees",
            "woman women",
            "cough coughing",
            "worry worried",
            "smoke smoking",
            "breathe breathing",
            "breath breaths",
            "fracture fractured",
            "pain painful",
            "pain pains",
            "study studies",
            "supplement supplements",
            "bleed bleeding",
            "bleed bled",
            "period periods",
            "hurt hurts",
            "hurt hurting",
            "therapy therapies",
            "arthritis arthritic",
            "inflamed inflammation",
            "anxious anxiety",
            "weigh weight");

    private static final List<String> APART = List.of(
            "general generic",
            "organ organic",
            "organ organisation",
            "universe university",
            "policy police",
            "arm army",
            "even event",
            "past paste",
            "past pasta",
            "experiment experience",
            "important import",
            "relate relative",
            "community communist",
            "breast breath",
            "sting sty",
            "late later",
            "number numb",
            "iron irony",
            "skin skinny",
            "ear early",
            "heart hearth",
            "animal animate",
            "colon colony",
            "generation generic",
            "gene general",
            "intern international",
            "physic physician",
            "inform informal",
            "pus push",
            "hip hippie",
            "rest restless",
            "bus busy",
            "ten tense",
            "mine mineral",
            "medium medication",
            "stern sterno",
            "critic critical",
            "bit bite",
            "lay lie",
            "wind wound");

    @Autowired
    private Stemming words;

    @Test
    void formsOfOneWordAreTheSame() {
        assertThat(TOGETHER).allMatch(this::isOne);
    }

    @Test
    void strangersStayApart() {
        assertThat(APART).noneMatch(this::isOne);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crème brûlée|creme brulee",
                "Naïve|NAIVE",
                "don’t|dont",
                "don't|don’t",
                "the patient’s knees|the patient knee",
                "“needles”|needles",
                "x-ray|X ray",
                "HEART|heart"
            })
    void caseAccentsAndApostrophesDoNotCount(String one, String other) {
        assertThat(words.stems(one)).isNotEmpty().isEqualTo(words.stems(other));
    }

    @Test
    void commonWordsAreKeptForPhrases() {
        assertThat(words.stems("to be or not to be")).hasSize(6);
    }

    private boolean isOne(String pair) {
        return Arrays.stream(pair.split(" ")).map(words::stems).distinct().count() == 1;
    }
}
