package org.askexpert.privacy;

import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** What was done with the question, read above all, is shown; as evidence it stays, without a word of it. */
@Component
class EvidenceKept implements Keeper {

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(Kept.shown("audit_event", "object_kind = 'question' and object_key = ?", subject.reference()));
    }
}
