package org.askexpert.recheck;

import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.FindStaff;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Re-checks that wait for somebody who is no expert any more. */
@UseCase
@Transactional(readOnly = true)
public class FindLeftRechecks {

    private static final PersonId NOBODY = new PersonId(0);

    private final Rechecks rechecks;
    private final FindStaff staff;

    FindLeftRechecks(Rechecks rechecks, FindStaff staff) {
        this.rechecks = rechecks;
        this.staff = staff;
    }

    public List<Reference> waiting(Viewer system) {
        List<PersonId> experts = new ArrayList<>(staff.withRole(Role.EXPERT, system));
        experts.add(NOBODY); // an empty list is no list to a database
        return rechecks.withOthersThan(experts).stream()
                .map(recheck -> recheck.state().reference())
                .toList();
    }
}
