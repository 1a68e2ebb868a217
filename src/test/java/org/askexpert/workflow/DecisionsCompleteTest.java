package org.askexpert.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every decision answers whatever it is asked, and no rule of it stands in vain. */
class DecisionsCompleteTest {

    private static final int MOST = 5_000;
    /** How many values one case lacks: with all the ways to lack several, the larger tables take a minute. */
    private static final int MOST_MISSING = 1;

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final Set<String> matched = new HashSet<>();
    private final DmnEngine engine = engine();

    static List<String> models() {
        return Deployer.MODELS.stream().filter(path -> path.endsWith(".dmn")).toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyCombinationOfValuesFindsARuleAndEveryRuleIsFound(String path) {
        byte[] content = Model.at(path).content();
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
        List<DmnDecision> decisions = engine.parseDecisions(new ByteArrayInputStream(content));
        for (Decision decision : model.getModelElementsByType(Decision.class)) {
            DmnDecision runnable = decisions.stream()
                    .filter(one -> one.getKey().equals(decision.getId()))
                    .findFirst()
                    .orElseThrow();
            check(runnable, (DecisionTable) decision.getExpression());
        }
    }

    private void check(DmnDecision decision, DecisionTable table) {
        matched.clear();
        List<Map<String, Object>> asked = combinations(values(table));
        for (Map<String, Object> values : asked) {
            assertThat(engine.evaluateDecisionTable(decision, values).getResultList())
                    .as("%s for %s", decision.getKey(), values)
                    .hasSize(1);
        }
        assertThat(matched)
                .as("rules of %s, found by %s combinations", decision.getKey(), asked.size())
                .containsExactlyInAnyOrderElementsOf(
                        table.getRules().stream().map(Rule::getId).toList());
    }

    /** What each input is asked with: nothing, every value its rules name, those beside it (never below 0), one more. */
    private static Map<String, Set<Object>> values(DecisionTable table) {
        Map<String, Set<Object>> values = new HashMap<>();
        List<Input> inputs = List.copyOf(table.getInputs());
        for (int i = 0; i < inputs.size(); i++) {
            int column = i;
            String named = table.getRules().stream()
                    .map(rule -> List.copyOf(rule.getInputEntries()).get(column))
                    .map(InputEntry::getTextContent)
                    .collect(Collectors.joining(" "));
            var expression = inputs.get(i).getInputExpression();
            values.put(expression.getText().getTextContent().strip(), classes(expression.getTypeRef(), named));
        }
        assertThat(values.keySet()).allMatch(name -> name.matches("[a-zA-Z]+"));
        return values;
    }

    private static Set<Object> classes(String type, String named) {
        Set<Object> classes = new LinkedHashSet<>();
        classes.add(null);
        switch (type) {
            case "boolean" -> classes.addAll(List.of(true, false));
            case "string" -> {
                classes.add("none of them");
                for (Matcher m = WORD.matcher(named); m.find(); ) classes.add(m.group(1));
            }
            default -> {
                classes.add(0);
                for (Matcher m = NUMBER.matcher(named); m.find(); ) {
                    int number = Integer.parseInt(m.group());
                    if (number > 0) classes.add(number - 1);
                    classes.addAll(List.of(number, number + 1));
                }
            }
        }
        return classes;
    }

    private static List<Map<String, Object>> combinations(Map<String, Set<Object>> values) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, Set<Object>> input : values.entrySet()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> one : all) {
                for (Object value : input.getValue()) {
                    Map<String, Object> more = new HashMap<>(one);
                    more.put(input.getKey(), value);
                    if (Collections.frequency(more.values(), null) <= MOST_MISSING) longer.add(more);
                }
            }
            all = longer;
            assertThat(all).hasSizeLessThan(MOST);
        }
        return all;
    }

    private DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener listener = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(matched::add);
        configuration.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(listener)));
        return configuration.buildEngine();
    }
}
