package org.askexpert.recheck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.routing.FindTopicExperts;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Asks an expert of the entry's topic: who looks at fewest entries now, then who was asked longest ago. */
@UseCase
public class ChooseRechecker {

    private static final Comparator<Load> BY_TURN = Comparator.comparingLong(Load::open)
            .thenComparing(Load::lastAsked)
            .thenComparingLong(load -> load.person().number());

    private final Rechecks rechecks;
    private final FindTopicExperts experts;
    private final RecheckClocks clocks;

    ChooseRechecker(Rechecks rechecks, FindTopicExperts experts, RecheckClocks clocks) {
        this.rechecks = rechecks;
        this.experts = experts;
        this.clocks = clocks;
    }

    /** Whether somebody was there; if not, an editor has to name an expert. Nobody is asked twice by the rules. */
    public boolean choose(Reference reference, Viewer system) {
        system.mustBeSystem();
        Recheck recheck = rechecks.seenBy(system, reference);
        Optional<PersonId> next = next(recheck, system);
        if (next.isPresent()) {
            recheck.offer(next.get(), clocks.forExpert(recheck.firstReason()), clocks.now());
        } else {
            recheck.waitForEditor(clocks.forEditor());
        }
        rechecks.save(recheck);
        return next.isPresent();
    }

    private Optional<PersonId> next(Recheck recheck, Viewer system) {
        Set<PersonId> lost = recheck.hands().lostBy();
        List<PersonId> pool = experts.present(recheck.state().topic(), system).stream()
                .filter(expert -> !lost.contains(expert))
                .toList();
        if (pool.isEmpty()) return Optional.empty();
        Map<PersonId, Load> loads =
                rechecks.loads(pool).stream().collect(Collectors.toMap(Load::person, Function.identity()));
        return pool.stream()
                .map(expert -> loads.getOrDefault(expert, Load.none(expert)))
                .min(BY_TURN)
                .map(Load::person);
    }
}
