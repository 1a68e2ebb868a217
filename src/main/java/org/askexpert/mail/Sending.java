package org.askexpert.mail;

import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;

/** Takes letters about a question: to send them, or to say beforehand which they are. */
interface Sending {

    void toAsker(Letter letter, Reference question);

    void toPerson(Letter letter, PersonId person, Reference question);

    void toRole(Letter letter, Recipient role, Reference question);
}
