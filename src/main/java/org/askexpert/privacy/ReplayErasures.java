package org.askexpert.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.audit.Audit;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.question.FindReference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Erases again what was erased before and came back with an older backup. */
@UseCase
public class ReplayErasures {

    private final Ledger ledger;
    private final Proofs proofs;
    private final FindReference references;
    private final FindAskedWith find;
    private final Erasing erasing;
    private final Audit audit;

    ReplayErasures(
            Ledger ledger, Proofs proofs, FindReference references, FindAskedWith find, Erasing erasing, Audit audit) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.references = references;
        this.find = find;
        this.erasing = erasing;
        this.audit = audit;
    }

    /** How many questions went again. */
    public int replay(Viewer system) {
        system.mustBeSystem();
        try (Stream<ErasedLine> lines = ledger.lines()) {
            return (int) lines.filter(line -> !proofs.holds(line.referenceHash()))
                    .filter(line -> again(line, system))
                    .count();
        }
    }

    private boolean again(ErasedLine line, Viewer system) {
        return references
                .of(line.question(), system)
                .filter(reference -> audit.hashed(reference.code()).equals(line.referenceHash()))
                .map(reference -> {
                    var wish = new Wish(find.hashOf(line.question(), system), WishedBy.LEDGER, null, line.textWent());
                    erasing.erase(wish, List.of(new AskedWith(line.question(), reference)), Map.of(), system);
                    return true;
                })
                .orElse(false);
    }
}
