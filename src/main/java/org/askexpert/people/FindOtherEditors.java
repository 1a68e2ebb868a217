package org.askexpert.people;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Every editor with an open account but the one who asks, by name. */
@UseCase
public class FindOtherEditors {

    private final Persons persons;

    FindOtherEditors(Persons persons) {
        this.persons = persons;
    }

    public List<PersonCard> than(Viewer me) {
        var myself = new PersonId(me.mustBe(Role.EDITOR).person());
        return persons.editors().stream()
                .filter(editor -> !editor.id().equals(myself))
                .toList();
    }
}
