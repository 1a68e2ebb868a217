package org.askexpert.testing;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Axe's findings for people: rule, weight, place, what is wrong. Empty if nothing is. */
final class AxeReport {

    private AxeReport() {}

    static String of(List<Rule> violations) {
        return violations.stream().map(AxeReport::of).collect(Collectors.joining("\n"));
    }

    private static String of(Rule rule) {
        var nodes = rule.getNodes().stream().map(AxeReport::of).collect(Collectors.joining("\n"));
        return "%s (%s): %s%n%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(), nodes);
    }

    private static String of(CheckedNode node) {
        var summary = node.getFailureSummary().replace("\n", "\n    ");
        return "  %s  %s%n    %s".formatted(node.getTarget(), node.getHtml(), summary);
    }
}
