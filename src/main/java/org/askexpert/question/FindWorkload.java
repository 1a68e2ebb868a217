package org.askexpert.question;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** How much each of some experts has in hand; who never had anything is missing from the answer. */
@UseCase
public class FindWorkload {

    private final Questions questions;

    FindWorkload(Questions questions) {
        this.questions = questions;
    }

    public Map<PersonId, Workload> of(Collection<PersonId> people, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(org.askexpert.shared.Role.EDITOR);
        if (people.isEmpty()) return Map.of();
        return questions.workload(people).stream().collect(Collectors.toMap(Workload::person, Function.identity()));
    }
}
