package org.askexpert.planning;

import java.time.LocalDate;
import java.util.List;
import org.askexpert.absence.AbsenceView;
import org.askexpert.shared.Choice;

/**
 * When somebody is away, and what becomes of each question they hold.
 *
 * @param substitutes experts who could stand in
 */
record AwayPage(String handle, String name, List<Planned> absences, List<Task> tasks, List<Choice> substitutes) {

    /** An absence that is not over. */
    record Planned(long id, LocalDate firstDay, LocalDate lastDay, LocalDate back, boolean now, String substitute) {
        static Planned of(AbsenceView view, String substitute) {
            return new Planned(view.id(), view.firstDay(), view.lastDay(), view.back(), view.now(), substitute);
        }
    }

    /**
     * A question in hand.
     *
     * @param fate code of what becomes of it: goes, pinned, kept, stays, edition
     */
    record Task(String reference, String title, String stage, String fate) {
        /** Whether there is something to decide. */
        public boolean isOpen() {
            return fate.equals("stays") || fate.equals("pinned") || fate.equals("kept");
        }
    }

    /** The absence that is on, or the next one; null without any. */
    public Planned current() {
        return absences.isEmpty() ? null : absences.get(0);
    }
}
