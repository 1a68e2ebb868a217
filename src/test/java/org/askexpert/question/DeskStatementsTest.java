package org.askexpert.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.question.Standing.Place;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.testing.Jobs;
import org.askexpert.testing.Traffic;
import org.askexpert.worklist.DeskList;
import org.askexpert.worklist.FindDesk;
import org.askexpert.worklist.Lists;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** What the desk asks of the database does not grow with what is in it. */
@SpringBootTest
@Import({Standing.class, Jobs.class, Traffic.class})
@DirtiesContext
class DeskStatementsTest {

    @Autowired
    private Standing standing;

    @Autowired
    private Traffic traffic;

    @Autowired
    private FindDesk desk;

    @Autowired
    private OpenQuestion open;

    @Autowired
    private FindQuestionForAsker mine;

    @Autowired
    private AskForDetails ask;

    @Autowired
    private ReplyToRequest reply;

    @Autowired
    private AssignExpert assign;

    @Autowired
    private SaveDraft save;

    @Autowired
    private SendForReview send;

    @Autowired
    private DecideReview decide;

    @Test
    void listsAndQuestionsCostTheSameHoweverMuchThereIs() {
        standing.furnish();
        fill();
        Map<DeskList, Viewer> readers = readers();
        Map<DeskList, Integer> little = costs(readers);
        for (int i = 0; i < 3; i++) fill();
        handOutToOthers();
        assertThat(costs(readers)).isEqualTo(little);
        assertThat(little.values()).allSatisfy(cost -> assertThat(cost).isBetween(1, 5));
        openingCostsTheSameHoweverLongTheHistory();
        theAskersPageCostsTheSameHoweverMuchWasSaid();
    }

    private void theAskersPageCostsTheSameHoweverMuchWasSaid() {
        Reference brief = standing.at(Place.AWAITING_ASKER);
        Reference lengthy = standing.at(Place.AWAITING_ASKER);
        for (int round = 1; round <= 3; round++) {
            reply.reply("These.", standing.asker(lengthy));
            ask.ask(lengthy, "Which others?", standing.ana());
        }
        assertThat(read(lengthy)).isEqualTo(read(brief)).isLessThanOrEqualTo(8);
    }

    private int read(Reference question) {
        Viewer.Asker asker = standing.asker(question);
        return traffic.of(() -> mine.question(asker)).statements();
    }

    private void openingCostsTheSameHoweverLongTheHistory() {
        Reference brief = standing.at(Place.IN_REVIEW);
        Reference lengthy = standing.at(Place.IN_REVIEW);
        sendBackAndForth(lengthy, 1);
        int before = opened(lengthy);
        for (int round = 2; round <= 4; round++) sendBackAndForth(lengthy, round);
        assertThat(opened(lengthy)).isEqualTo(before).isLessThanOrEqualTo(14);
        assertThat(opened(brief)).isLessThanOrEqualTo(before);
    }

    private void sendBackAndForth(Reference question, int round) {
        Viewer reviewer = standing.person("reviewer-" + round, Role.REVIEWER, null);
        decide.decide(question, AQuestion.verdict(Verdict.RETURN, round), reviewer);
        save.save(question, round, withSources(round), standing.ana());
        send.send(question, round + 1, standing.ana());
    }

    private int opened(Reference question) {
        return traffic.of(() -> open.open(question, Standing.EDITH)).statements();
    }

    private Map<DeskList, Viewer> readers() {
        Viewer lonely = standing.person("place-lonely", Role.EXPERT, standing.lonely());
        return Map.of(
                DeskList.MINE,
                standing.ana(),
                DeskList.OPEN,
                lonely,
                DeskList.REVIEW,
                standing.rosa(),
                DeskList.TRIAGE,
                Standing.EDITH,
                DeskList.ALL,
                Standing.EDITH);
    }

    private Map<DeskList, Integer> costs(Map<DeskList, Viewer> readers) {
        readers.forEach(
                (list, me) -> assertThat(Lists.of(desk, list, null, 100, me).items())
                        .as(list.code())
                        .isNotEmpty());
        return readers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        reader -> traffic.of(() -> Lists.of(desk, reader.getKey(), null, 100, reader.getValue()))
                                .statements()));
    }

    private void fill() {
        for (Place place : Place.values()) standing.at(place);
    }

    private void handOutToOthers() {
        for (String name : List.of("ben", "chidi", "dora")) {
            Viewer other = standing.person("other-" + name, Role.EXPERT, standing.lonely());
            assign.assign(standing.at(Place.OFFERED_TO_ANA), other.staff().handle(), Standing.EDITH);
        }
    }

    private static DraftText withSources(int count) {
        SourceLine study = new SourceLine(SourceKind.STUDY, null, "On backs", null, 2020);
        return new DraftText(
                "Keep moving, part " + count, null, "Sore back", "Why?", Collections.nCopies(count, study));
    }
}
