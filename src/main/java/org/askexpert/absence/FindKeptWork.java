package org.askexpert.absence;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** References of the questions that stay with people during some absences. */
@UseCase
@Transactional(readOnly = true)
public class FindKeptWork {

    private final KeptWorks kept;

    FindKeptWork(KeptWorks kept) {
        this.kept = kept;
    }

    public Set<String> during(Collection<AbsenceView> absences, Viewer me) {
        me.staff();
        if (absences.isEmpty()) return Set.of();
        return kept.findByAbsenceIdIn(absences.stream().map(AbsenceView::id).toList()).stream()
                .map(KeptWork::reference)
                .collect(Collectors.toSet());
    }
}
