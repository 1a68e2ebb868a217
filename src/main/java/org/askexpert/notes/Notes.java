package org.askexpert.notes;

import org.springframework.data.repository.Repository;

/** Notes of all questions; read through {@link FindNotes}, in the viewer's scope. */
interface Notes extends Repository<Note, Long> {

    Note save(Note note);
}
