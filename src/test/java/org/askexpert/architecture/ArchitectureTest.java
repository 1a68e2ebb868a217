package org.askexpert.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.AskAnExpert;
import org.askexpert.text.Planted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests())).importPackages(Rooms.ROOT);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.ARROWS_POINT_ONE_WAY, Planted.BackArrow.class),
                Arguments.of(HouseRules.ENGINE_STAYS_HOME, Planted.EngineAway.class),
                Arguments.of(HouseRules.ONLY_STEPS_ACT_AS_THE_SYSTEM, Planted.ActsAsSystem.class),
                Arguments.of(HouseRules.THE_ASKER_STAYS_UNKNOWN, org.askexpert.desk.PlantedCuriosity.class),
                Arguments.of(HouseRules.ENTITIES_STAY_IN_THEIR_ROOM, Planted.OpenEntity.class),
                Arguments.of(HouseRules.REPOSITORIES_STAY_IN_THEIR_ROOM, Planted.OpenRows.class),
                Arguments.of(HouseRules.ENTITIES_HAVE_NO_SETTERS, Planted.OpenEntity.class),
                Arguments.of(HouseRules.HANDLERS_HOLD_NO_TRANSACTION, Planted.GreedyController.class),
                Arguments.of(HouseRules.USE_CASES_KNOW_THEIR_VIEWER, Planted.BlindVerb.class),
                Arguments.of(HouseRules.A_VERB_IS_ONE_METHOD, Planted.BlindVerb.class),
                Arguments.of(HouseRules.NO_EMPTY_ENDINGS, Planted.NothingHelper.class));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsItsRules(ArchRule rule, Class<?> planted) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPlantedOffenderIsCaught(ArchRule rule, Class<?> planted) {
        JavaClasses offender = new ClassFileImporter().importClasses(planted);
        assertThatThrownBy(() -> rule.check(offender)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theMapNamesEveryRoomAndNoOther() {
        Set<String> rooms = HOUSE.stream()
                .map(type -> Rooms.of(type.getPackageName()))
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(Rooms.MAY_USE.keySet()).isEqualTo(rooms);
        Rooms.MAY_USE.values().forEach(targets -> assertThat(rooms).containsAll(targets));
    }

    @Test
    void roomsAreFlat() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName()).distinct())
                .allMatch(name -> name.equals(Rooms.ROOT) || name.equals(Rooms.ROOT + "." + Rooms.of(name)));
    }

    @Test
    void noTwoRoomsUseEachOther() {
        ApplicationModules.of(AskAnExpert.class).verify();
    }
}
