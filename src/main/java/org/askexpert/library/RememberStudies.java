package org.askexpert.library;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.askexpert.people.PersonId;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.WebAddress;

/** Keeps the studies an answer cites for the next who needs them; what is known already stays as it was entered. */
@UseCase
public class RememberStudies {

    private final Studies studies;
    private final Clock clock;

    RememberStudies(Studies studies, Clock clock) {
        this.studies = studies;
        this.clock = clock;
    }

    /** @param cited clean; those without a web address nobody else could find are passed over */
    public void remember(Collection<NewStudy> cited, Viewer me) {
        Map<ByteBuffer, NewStudy> wanted = new LinkedHashMap<>();
        for (NewStudy study : cited) {
            if (study.address() == null || !WebAddress.isWebAddress(study.address())) continue;
            wanted.putIfAbsent(ByteBuffer.wrap(StudyAddress.key(study.address())), study);
        }
        if (wanted.isEmpty()) return;
        studies.known(wanted.keySet().stream().map(ByteBuffer::array).toList())
                .forEach(key -> wanted.remove(ByteBuffer.wrap(key)));
        PersonId adder = new PersonId(me.staff().person());
        wanted.values().forEach(study -> studies.save(new Study(study, adder, clock.instant())));
    }
}
