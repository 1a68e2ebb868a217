package org.askexpert.absence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What stays with people who are away. */
interface KeptWorks extends Repository<KeptWork, Long> {

    KeptWork save(KeptWork kept);

    boolean existsByAbsenceIdAndReference(long absence, String reference);

    List<KeptWork> findByAbsenceIdIn(Collection<Long> absences);
}
