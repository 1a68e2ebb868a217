package org.askexpert.recheck;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** How a re-check is opened, whoever wants it. */
@Component
class Opening {

    private final Rechecks rechecks;
    private final FindEntryUnderRecheck entries;
    private final RecheckProcess process;
    private final RecheckClocks clocks;
    private final Audit audit;
    private final RandomGenerator dice = new SecureRandom();

    Opening(
            Rechecks rechecks,
            FindEntryUnderRecheck entries,
            RecheckProcess process,
            RecheckClocks clocks,
            Audit audit) {
        this.rechecks = rechecks;
        this.entries = entries;
        this.process = process;
        this.clocks = clocks;
        this.audit = audit;
    }

    /** The one that is open now; nothing for an entry that readers do not see. */
    Optional<Reference> open(long entry, Why why, Viewer me) {
        Optional<Recheck> open = rechecks.openOn(entry);
        if (open.isPresent()) {
            if (open.get().note(why, clocks.now())) rechecks.save(open.get());
            return open.map(recheck -> recheck.state().reference());
        }
        return entries.byKey(entry, me).filter(EntryUnderRecheck::live).map(found -> begin(found, why, me));
    }

    private Reference begin(EntryUnderRecheck entry, Why why, Viewer me) {
        Reference reference = freshReference();
        Recheck recheck = Recheck.open(
                reference, entry.id(), entry.topic(), why, clocks.forEditor().dueAt(), clocks.now());
        rechecks.save(recheck);
        audit.record("open", "recheck", reference.code(), me, why.kind().code());
        process.begin(reference);
        return reference;
    }

    private Reference freshReference() {
        Reference reference = Reference.next(dice);
        return rechecks.existsByReference(reference) ? freshReference() : reference;
    }
}
