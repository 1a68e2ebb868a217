package org.askexpert.checks;

import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.question.Checklist;
import org.springframework.stereotype.Component;

/** The points of the checklist without which nothing is approved. */
@Component
class NeededPoints implements Checklist {

    private final CheckLists lists;

    NeededPoints(CheckLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> needed() {
        return lists.latest(ListKind.CHECKLIST).stream()
                .flatMap(list -> list.lines().stream())
                .filter(ListLine::needed)
                .map(ListLine::words)
                .collect(Collectors.toSet());
    }
}
