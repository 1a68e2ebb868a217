package org.askexpert.shared;

import java.util.Set;

/**
 * Who looks or acts. Every use case takes one, and its scope is part of every query.
 */
public sealed interface Viewer permits Viewer.Reader, Viewer.Asker, Viewer.Staff, Viewer.SystemStep {

    /** Anybody on the public pages. */
    static Viewer reader() {
        return new Reader();
    }

    /** A step of a process. Only the room {@code workflow} may call this; a test checks it. */
    static Viewer system() {
        return new SystemStep();
    }

    /** Somebody who opened their own question. */
    static Viewer asker(long question) {
        return new Asker(question);
    }

    /** A reader of the archive: sees what is published. */
    record Reader() implements Viewer {}

    /** The asker of one question, after retyping the address: sees that question alone. */
    record Asker(long question) implements Viewer {}

    /** A signed-in member of staff, with the rights of this moment. */
    record Staff(long person, String handle, Set<Role> roles) implements Viewer {
        public Staff {
            roles = Set.copyOf(roles);
        }

        public boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** A process step: sees what it needs. */
    record SystemStep() implements Viewer {}

    /**
     * The person behind a staff viewer.
     *
     * @throws Problem forbidden, for every other viewer
     */
    default Staff staff() {
        if (this instanceof Staff staff) return staff;
        throw new Problem(Problem.Kind.FORBIDDEN, "Only staff may do this.");
    }

    /**
     * The asker who opened the own question.
     *
     * @throws Problem unauthenticated, for every other viewer
     */
    default Asker asker() {
        if (this instanceof Asker asker) return asker;
        throw new Problem(Problem.Kind.UNAUTHENTICATED, "Open a session first.");
    }

    /** Refuses whoever is not the system. */
    default void mustBeSystem() {
        if (!(this instanceof SystemStep))
            throw new Problem(Problem.Kind.FORBIDDEN, "Only a process step may do this.");
    }

    /** Refuses whoever runs nothing here: the office is for editors and administrators. */
    default Staff mustRunTheOffice() {
        Staff staff = staff();
        return staff.is(Role.ADMINISTRATOR) ? staff : mustBe(Role.EDITOR);
    }

    /** Refuses whoever does not hold the role. */
    default Staff mustBe(Role role) {
        Staff staff = staff();
        if (!staff.is(role)) throw new Problem(Problem.Kind.FORBIDDEN, "This needs another role.");
        return staff;
    }
}
