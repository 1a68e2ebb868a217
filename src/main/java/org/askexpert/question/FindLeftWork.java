package org.askexpert.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askexpert.people.FindStaff;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Questions in the hands of somebody who is no expert any more, at a step where somebody else could go on. */
@UseCase
@Transactional(readOnly = true)
public class FindLeftWork {

    private final Owned owned;
    private final FindStaff staff;

    FindLeftWork(Owned owned, FindStaff staff) {
        this.owned = owned;
        this.staff = staff;
    }

    public List<OwnedQuestion> waiting(Viewer system) {
        Set<PersonId> leavers = new HashSet<>(owned.holders());
        staff.withRole(Role.EXPERT, system).forEach(leavers::remove);
        if (leavers.isEmpty()) return List.of();
        return owned.by(leavers).stream()
                .filter(question -> new HeldQuestion(question.reference(), question.stage()).goesOn())
                .toList();
    }
}
