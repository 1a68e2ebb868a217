package org.askexpert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.text.PersonalDataSamples.Count;
import org.askexpert.text.PersonalDataSamples.Sample;
import org.junit.jupiter.api.Test;

/** What we promise of the finder, measured on samples it was not tuned on; the figures are printed. */
class PersonalDataMeasureTest {

    private static final Set<PersonalDataKind> CODED = EnumSet.of(
            PersonalDataKind.EMAIL,
            PersonalDataKind.PHONE,
            PersonalDataKind.NHS_NUMBER,
            PersonalDataKind.POSTCODE,
            PersonalDataKind.DATE_OF_BIRTH,
            PersonalDataKind.WEB_ADDRESS);
    private static final double CODED_RECALL = 0.98;
    private static final double NAME_RECALL = 0.7;
    private static final double FALSE_ALARMS = 0.1;

    @Test
    void thereAreEnoughSamplesOfBothSorts() {
        assertThat(PersonalDataSamples.labelled()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(PersonalDataSamples.clean()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void whatWasNotTunedOnIsFoundAsPromised() {
        var counts = PersonalDataSamples.countsOf(heldOut(PersonalDataSamples.labelled()));
        counts.forEach((kind, count) -> System.out.printf(
                "held out: %-26s %3d of %3d, recall %.3f%n",
                kind.code(), count.found(), count.labels(), count.recall()));
        Count coded = CODED.stream().map(counts::get).reduce(new Count(0, 0), PersonalDataMeasureTest::sum);
        assertThat(coded.recall()).isGreaterThanOrEqualTo(CODED_RECALL);
        assertThat(counts.get(PersonalDataKind.NAME).recall()).isGreaterThanOrEqualTo(NAME_RECALL);
    }

    @Test
    void atMostOneCleanQuestionInTenAlarms() {
        var clean = heldOut(PersonalDataSamples.clean());
        long alarms = clean.stream().filter(sample -> !sample.extra().isEmpty()).count();
        System.out.printf("held out: %d of %d clean questions alarm%n", alarms, clean.size());
        assertThat((double) alarms / clean.size()).isLessThanOrEqualTo(FALSE_ALARMS);
    }

    @Test
    void theHalfItWasTunedOnStaysFound() {
        var tuned = Stream.concat(PersonalDataSamples.labelled().stream(), PersonalDataSamples.clean().stream())
                .filter(sample -> !sample.isHeldOut())
                .toList();
        assertThat(tuned)
                .filteredOn(sample -> sample.missed().stream().anyMatch(one -> CODED.contains(one.kind())))
                .isEmpty();
        assertThat(tuned).filteredOn(sample -> !sample.extra().isEmpty()).isEmpty();
    }

    private static List<Sample> heldOut(List<Sample> samples) {
        return samples.stream().filter(Sample::isHeldOut).toList();
    }

    private static Count sum(Count one, Count other) {
        return one.plus(other.labels(), other.found());
    }
}
