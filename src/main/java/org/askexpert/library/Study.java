package org.askexpert.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.people.PersonId;

/** A study that somebody cited, kept for the next who needs it. */
@Entity
class Study {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private byte[] addressKey;
    private String title;
    private Integer publicationYear;
    private String address;

    @Enumerated(EnumType.STRING)
    private ShelfState state;

    private PersonId addedById;
    private Instant createdAt;

    Study() {}

    Study(NewStudy wanted, PersonId adder, Instant now) {
        addressKey = StudyAddress.key(wanted.address());
        title = wanted.title();
        publicationYear = wanted.year();
        address = wanted.address();
        state = ShelfState.CURRENT;
        addedById = adder;
        createdAt = now;
    }

    /** No longer offered; answers that cite it keep it. */
    void retire() {
        state = ShelfState.RETIRED;
    }

    StudyView view() {
        return new StudyView(id, title, publicationYear, address);
    }
}
