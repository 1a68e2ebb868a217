package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.question.EditorialRules;
import org.askexpert.question.Lane;
import org.askexpert.question.Patience;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables say which limit holds, the rows how long it is: neither may miss the other. */
@ProcessTest
class LimitsTest {

    @Autowired
    private JdbcClient rows;

    /** What no table names, because no process waits for it. */
    private static final List<String> OF_THE_PROGRAM = List.of("ageing-step", "next-review");

    @Test
    void everyLimitThatATableNamesHasARowAndEveryRowIsNamed() {
        Stream<String> named = Stream.of("bpmn/deadlines.dmn", "bpmn/recheck-deadlines.dmn")
                .map(path -> Dmn.readModelFromStream(
                        new ByteArrayInputStream(Model.at(path).content())))
                .flatMap(model -> model.getModelElementsByType(OutputEntry.class).stream())
                .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                .distinct();
        assertThat(codes("select code from time_limit"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(named, OF_THE_PROGRAM.stream()).toList());
    }

    @Test
    void everyLimitIsWithinItsBounds() {
        List<String> bounds = codes("select at_most from time_limit where at_most is not null");
        assertThat(bounds.stream().flatMap(each -> Stream.of(each.split(","))))
                .isNotEmpty()
                .isSubsetOf(codes("select code from time_limit"));
        for (String code : codes("select code from time_limit")) {
            assertThat(codes("select a.code from time_limit a join time_limit b on b.code = '" + code + "'"
                            + " where concat(',', a.at_most, ',') like '%," + code + ",%' and a.days > b.days"))
                    .isEmpty();
        }
    }

    private List<String> codes(String sql) {
        return rows.sql(sql).query(String.class).list();
    }

    @Autowired
    private EditorialRules rules;

    @Test
    void urgentIsNeverSlowerThanAnyOtherLane() {
        for (Lane other : Lane.values()) {
            for (Patience patience : Patience.values()) {
                boolean before = patience.name().endsWith("BEFORE");
                if (!before) {
                    assertThat(rules.days(patience, Lane.URGENT))
                            .as(patience + " against " + other)
                            .isLessThanOrEqualTo(rules.days(patience, other));
                }
            }
            assertThat(rules.respondWithinDays(Lane.URGENT)).isLessThanOrEqualTo(rules.respondWithinDays(other));
            assertThat(rules.finishWithinDays(Lane.URGENT)).isLessThanOrEqualTo(rules.finishWithinDays(other));
            assertThat(rules.remindAskerAfterDays(Lane.URGENT)).isLessThanOrEqualTo(rules.remindAskerAfterDays(other));
            assertThat(rules.waitForAskerDays(Lane.URGENT)).isLessThanOrEqualTo(rules.waitForAskerDays(other));
        }
    }
}
