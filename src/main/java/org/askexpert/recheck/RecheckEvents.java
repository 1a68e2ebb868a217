package org.askexpert.recheck;

import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;

/** What happened to a re-check, for whoever writes letters. */
public final class RecheckEvents {

    private RecheckEvents() {}

    /** An expert was asked. */
    public record Offered(Reference recheck, PersonId expert) {}

    /** An expert is asked no more. */
    public record Revoked(Reference recheck, PersonId expert) {}

    /** Half of the expert's time is over, or so the tables say. */
    public record Due(Reference recheck, PersonId expert) {}

    /** A reviewer sent a proposal back. */
    public record Returned(Reference recheck, PersonId expert) {}

    /** No expert was there. */
    public record NobodyThere(Reference recheck) {}

    /** A step took too long. */
    public record Overdue(Reference recheck) {}

    /** A reviewer rejected a proposal: the entry stays as it is. */
    public record Rejected(Reference recheck) {}
}
