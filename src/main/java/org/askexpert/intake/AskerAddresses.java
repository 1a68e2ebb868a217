package org.askexpert.intake;

import java.util.Optional;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Tells mail, at the moment of sending, where to write; nobody else may ask. */
@UseCase
@Transactional(readOnly = true)
public class AskerAddresses {

    private final Askers askers;

    AskerAddresses(Askers askers) {
        this.askers = askers;
    }

    /** Nothing once name and address were forgotten, or all was erased. */
    public Optional<AskerAddress> of(Reference question, Viewer system) {
        system.mustBeSystem();
        return askers.findByReference(question).flatMap(Asker::address);
    }
}
