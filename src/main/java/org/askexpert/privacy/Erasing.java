package org.askexpert.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.askexpert.audit.Audit;
import org.askexpert.intake.AskedWith;
import org.askexpert.shared.Subject;
import org.askexpert.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases questions, in the caller's transaction, and leaves the proof of it. */
@Component
class Erasing {

    private final Holdings holdings;
    private final Proofs proofs;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Erasing(Holdings holdings, Proofs proofs, Audit audit, ApplicationEventPublisher events) {
        this.holdings = holdings;
        this.proofs = proofs;
        this.audit = audit;
        this.events = events;
    }

    /** @param alreadyGone what went beside them, by table */
    void erase(Wish wish, List<AskedWith> questions, Map<String, Integer> alreadyGone, Viewer who) {
        Map<String, Long> gone = new LinkedHashMap<>();
        alreadyGone.forEach((table, rows) -> gone.put(table, (long) rows));
        List<ErasedLine> lines = new ArrayList<>();
        for (AskedWith asked : questions) {
            String reference = asked.reference().code();
            boolean wished = wish.by() != WishedBy.RULE;
            Subject subject = new Subject(asked.question(), reference, wish.addressHash(), wish.textGoes(), wished);
            holdings.erase(subject).forEach((table, rows) -> gone.merge(table, rows, Long::sum));
            lines.add(new ErasedLine(asked.question(), audit.hashed(reference), wish.textGoes()));
            audit.record("erase", "question", reference, who, wish.by().code());
        }
        proofs.write(wish, lines, gone, who);
        // what a rule let go, it lets go again by itself the night after a backup was restored
        if (wish.by() != WishedBy.RULE) events.publishEvent(new QuestionsErased(List.copyOf(lines)));
    }
}
