package org.askexpert.mail;

import java.time.Instant;
import java.util.Optional;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;

/** What a letter asks of the rooms that know identities, at the moment it is sent. */
interface Inquiries {

    Optional<Addressee> asker(Reference question, Viewer system);

    Optional<Addressee> person(PersonId person, Viewer system);

    /** The token of the asker's private link. */
    String token(long question, Viewer system);

    /** By when the asker hears from us, or null. */
    Instant expectedBy(long question, Viewer system);
}
