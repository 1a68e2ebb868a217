package org.askexpert.passage;

/**
 * A passage as typed.
 *
 * @param revision the one that was read, 0 for none
 */
record PassageForm(Integer revision, String title, String topic, String words) {

    static final PassageForm EMPTY = new PassageForm(0, "", "", "");

    static PassageForm of(PassageLine line) {
        return new PassageForm(line.revision(), line.title(), null, line.words());
    }

    PassageText text() {
        return new PassageText(title, words);
    }

    /** Who sends none has read none. */
    int read() {
        return revision == null ? 0 : revision;
    }
}
