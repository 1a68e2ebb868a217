package org.askexpert.people;

import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's rights of this moment, for links that stand for a person who is not signed in; none for a closed account. */
@UseCase
@Transactional(readOnly = true)
public class FindRights {

    private final StaffRights rights;

    FindRights(StaffRights rights) {
        this.rights = rights;
    }

    /** @param holder who holds the link, or the step that writes it: not checked, the link is the proof */
    public Optional<Viewer.Staff> of(PersonId person, Viewer holder) {
        return rights.of(person.number()).map(SignedIn::viewer);
    }
}
