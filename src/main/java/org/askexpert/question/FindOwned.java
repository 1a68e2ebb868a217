package org.askexpert.question;

import java.util.Collection;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What people hold and have not done with: the own work, or anybody's for editors and process steps. */
@UseCase
@Transactional(readOnly = true)
public class FindOwned {

    private final Owned owned;

    FindOwned(Owned owned) {
        this.owned = owned;
    }

    public List<OwnedQuestion> by(PersonId person, Viewer me) {
        if (!(me instanceof Viewer.SystemStep) && me.staff().person() != person.number()) me.mustBe(Role.EDITOR);
        return owned.by(List.of(person));
    }

    public List<OwnedQuestion> byAny(Collection<PersonId> people, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        return people.isEmpty() ? List.of() : owned.by(people);
    }
}
