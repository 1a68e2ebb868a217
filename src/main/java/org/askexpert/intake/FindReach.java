package org.askexpert.intake;

import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Finds out whether an address ever opened a question; letters to it go one after another until the caller commits. */
@UseCase
public class FindReach {

    private final Askers askers;

    FindReach(Askers askers) {
        this.askers = askers;
    }

    /** Nothing once the identity was erased. */
    public Optional<Reach> of(Reference question, Viewer system) {
        system.mustBeSystem();
        return askers.findByReference(question).flatMap(asker -> of(asker.emailHash(), system));
    }

    /** Nothing for an address nobody asked with. */
    public Optional<Reach> of(byte[] addressHash, Viewer system) {
        system.mustBeSystem();
        List<Asker> known = askers.lockByEmailHash(addressHash);
        if (known.isEmpty()) return Optional.empty();
        return Optional.of(new Reach(addressHash, known.stream().anyMatch(Asker::hasOpened)));
    }
}
