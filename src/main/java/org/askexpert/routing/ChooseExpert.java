package org.askexpert.routing;

import java.util.List;
import java.util.Optional;
import org.askexpert.question.FindRoutingFacts;
import org.askexpert.question.OfferQuestion;
import org.askexpert.question.Reference;
import org.askexpert.question.RoutingFacts;
import org.askexpert.question.RoutingRound;
import org.askexpert.question.WaitForExpert;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Offers a question to one expert of the pool, fewest open questions first, then longest idle, and stores why. */
@UseCase
public class ChooseExpert {

    private final FindRoutingFacts questions;
    private final RoutingRules rules;
    private final Pools pools;
    private final OfferQuestion offer;
    private final WaitForExpert wait;

    ChooseExpert(FindRoutingFacts questions, RoutingRules rules, Pools pools, OfferQuestion offer, WaitForExpert wait) {
        this.questions = questions;
        this.rules = rules;
        this.pools = pools;
        this.offer = offer;
        this.wait = wait;
    }

    /** @return whether somebody was free; if not, the question waits for an editor or an expert of its topic */
    public boolean choose(Reference reference, Viewer system) {
        RoutingFacts question = questions.facts(reference, system);
        Pool pool = pools.of(question, system);
        String name = rules.pool(question.lane(), question.topic() != null, pool.hasFreeExpert());
        List<Candidate> candidates = pool.named(name);
        Optional<Candidate> chosen = candidates.stream().filter(Candidate::fits).findFirst();
        RoutingRound round = new RoutingRound(
                name,
                candidates.stream()
                        .map(each -> each.test(chosen.filter(each::equals).isPresent()))
                        .toList());
        if (chosen.isEmpty()) {
            wait.waitForExpert(reference, round, system);
            return false;
        }
        offer.offer(reference, chosen.get().id(), round, system);
        return true;
    }
}
