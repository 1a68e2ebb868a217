package org.askexpert.people;

/** What may be said of somebody above published answers. */
record Spoken(PersonId id, String name, String words) {

    Spoken(long id, String name, String words) {
        this(new PersonId(id), name, words);
    }

    Byline byline(boolean named) {
        return new Byline(named ? name : null, Byline.role(words, name), null);
    }
}
