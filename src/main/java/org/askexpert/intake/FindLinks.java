package org.askexpert.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.askexpert.question.FindBegun;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What a letter with new links needs, while it is being written: where to, and the links of the newest fifty questions. */
@UseCase
@Transactional(readOnly = true)
public class FindLinks {

    private final Askers askers;
    private final AskerTokens tokens;
    private final FindBegun begun;

    FindLinks(Askers askers, AskerTokens tokens, FindBegun begun) {
        this.askers = askers;
        this.tokens = tokens;
        this.begun = begun;
    }

    /** Nothing for an address nobody asked with. */
    public Optional<AskerAddress> address(byte[] hash, Viewer system) {
        system.mustBeSystem();
        return askers.findTop50ByEmailHashOrderByIdDesc(hash).stream()
                .flatMap(asker -> asker.address().stream())
                .findFirst();
    }

    /**
     * The links, without those of held questions.
     *
     * @param next whether to give those that {@link RenewLinks} makes valid, or the present ones
     */
    public List<AskerLink> links(byte[] hash, boolean next, Viewer system) {
        system.mustBeSystem();
        List<Asker> known = askers.findTop50ByEmailHashOrderByIdDesc(hash);
        Set<Long> open = begun.of(known.stream().map(Asker::questionId).toList(), system);
        return known.stream()
                .filter(asker -> open.contains(asker.questionId()))
                .map(asker -> link(asker, next))
                .toList();
    }

    private AskerLink link(Asker asker, boolean next) {
        int generation = asker.generation() + (next ? 1 : 0);
        return new AskerLink(asker.reference(), tokens.link(asker.questionId(), generation));
    }
}
