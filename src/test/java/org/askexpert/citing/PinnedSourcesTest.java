package org.askexpert.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askexpert.archive.CitedSource;
import org.askexpert.archive.FindCited;
import org.askexpert.archive.NoteType;
import org.askexpert.library.AddFactsheet;
import org.askexpert.library.FindStudies;
import org.askexpert.library.NewFactsheet;
import org.askexpert.library.RenewFactsheet;
import org.askexpert.library.StudyView;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Traffic;
import org.askexpert.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeProgram
class PinnedSourcesTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Traffic traffic;

    private CitingScene scene;
    private Viewer ana;
    private Viewer edith;
    private Reference reference;

    @BeforeEach
    void anExpertWhoWrites() {
        scene = new CitingScene(program);
        ana = scene.person("ana", Role.EXPERT);
        edith = scene.person("edith", Role.EDITOR);
        reference = scene.accepted(ana);
    }

    @Test
    void readersMayNotAskHowEntriesStand() {
        assertThatThrownBy(() -> scene.bean(FindCited.class).at(java.util.List.of("a"), Viewer.reader()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void anEntryIsCitedInTheStateItHasNow() {
        String slug = scene.entry("Sore back", "Rest for two days.");
        scene.corrects(slug, 1, "Keep moving.", NoteType.CORRECTION, edith);
        scene.saved(reference, 0, ana, entry(slug, null));
        assertThat(scene.sources(reference, ana)).containsExactly(entry(slug, 2));
    }

    @Test
    void whatWasReadWhenItWasCitedStaysPinned() {
        String slug = scene.entry("Sore back", "Rest for two days.");
        scene.saved(reference, 0, ana, entry(slug, null));
        scene.corrects(slug, 1, "Keep moving.", NoteType.CORRECTION, edith);
        scene.saved(reference, 1, ana, entry(slug, null));
        assertThat(scene.sources(reference, ana)).containsExactly(entry(slug, 1));
        assertThat(scene.bean(FindCited.class)
                        .at(java.util.List.of(slug), ana)
                        .get(slug)
                        .isCorrectedSince(1))
                .isTrue();
    }

    @Test
    void aStateThatWasQuotedBeforeACorrectionIsTakenAsSaid() {
        String slug = scene.entry("Sore back", "Rest for two days.");
        scene.corrects(slug, 1, "Keep moving.", NoteType.UPDATE, edith);
        scene.saved(reference, 0, ana, entry(slug, 1));
        assertThat(scene.sources(reference, ana)).containsExactly(entry(slug, 1));
        assertThat(scene.bean(FindCited.class)
                        .at(java.util.List.of(slug), ana)
                        .get(slug)
                        .isCorrectedSince(1))
                .as("an update is no correction")
                .isFalse();
    }

    @Test
    void aStateThatNeverWasIsNotBelieved() {
        String slug = scene.entry("Sore back", "Rest for two days.");
        scene.saved(reference, 0, ana, entry(slug, 7), entry("no-such-entry-" + scene.own(), 3));
        assertThat(scene.sources(reference, ana))
                .containsExactly(entry(slug, 1), entry("no-such-entry-" + scene.own(), null));
        assertThatThrownBy(() -> scene.saved(reference, 1, ana, entry(slug, -1)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aFactsheetIsCitedByNameInItsPresentEdition() {
        String slug = "leaflet-" + scene.own();
        var sheet = new NewFactsheet(slug, "A leaflet", "https://example.org/1.pdf", "First", null);
        scene.bean(AddFactsheet.class).add(sheet, edith);
        scene.bean(RenewFactsheet.class)
                .renew(
                        slug,
                        1,
                        new NewFactsheet(slug, "A leaflet", "https://example.org/2.pdf", "Second", null),
                        edith);
        scene.saved(reference, 0, ana, new SourceLine(SourceKind.FACTSHEET, slug, null, null, null));
        assertThat(scene.sources(reference, ana))
                .containsExactly(new SourceLine(SourceKind.FACTSHEET, slug, null, null, null, 2));
    }

    @Test
    void aCitedStudyIsThereForTheNextExpertOnce() {
        String address = "https://doi.org/10.1000/" + scene.own();
        var study = new SourceLine(SourceKind.STUDY, null, "On backs " + scene.own(), address, 2019);
        var same = new SourceLine(
                SourceKind.STUDY,
                null,
                "Otherwise named",
                "http://dx.doi.org/10.1000/" + scene.own().toUpperCase(),
                2019);
        scene.saved(reference, 0, ana, study, same);
        scene.saved(reference, 1, ana, study);
        Viewer ben = scene.person("ben", Role.EXPERT);
        assertThat(scene.bean(FindStudies.class).find("BACKS " + scene.own(), ben))
                .extracting(StudyView::title, StudyView::year, StudyView::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("On backs " + scene.own(), 2019, address));
        assertThat(scene.bean(FindStudies.class).find("Otherwise named", ben)).isEmpty();
        assertThat(scene.bean(FindStudies.class).find("%" + scene.own(), ben)).isEmpty();
    }

    @Test
    void citingManyCostsWhatCitingOneCosts() {
        String one = scene.entry("One", "Rest.");
        String two = scene.entry("Two", "Rest.");
        int few = cost(0, entry(one, null));
        int many = cost(1, entry(one, null), entry(two, null), entry("no-such-entry", null));
        assertThat(many - few)
                .as("two rows more and the row before, no query more")
                .isBetween(0, 4);
    }

    @Test
    void whoCitesWhomIsCounted() {
        String cited = scene.entry("Cited", "Rest.");
        var source = new CitedSource(SourceKind.ENTRY, cited, "Cited", null, null, 1);
        scene.entry("Citing", "See there.", source);
        String gone = scene.entry("Withdrawn", "See there.", source);
        scene.retracts(gone, edith);
        var found = scene.bean(FindCited.class).at(java.util.List.of(cited, gone), ana);
        assertThat(found.get(cited).citing()).isEqualTo(1);
        assertThat(found.get(gone).live()).isFalse();
    }

    private int cost(int base, SourceLine... sources) {
        return traffic.of(() -> scene.saved(reference, base, ana, sources)).statements();
    }

    private static SourceLine entry(String slug, Integer revision) {
        return new SourceLine(SourceKind.ENTRY, slug, null, null, null, revision);
    }
}
