package org.askexpert.notes;

/** A note as somebody typed it, and where. */
record NoteForm(String text, NotePlace place) {

    NoteForm {
        place = place == null ? NotePlace.NOTES : place;
    }
}
