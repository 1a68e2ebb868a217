package org.askexpert.library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.askexpert.people.PersonId;
import org.hibernate.annotations.Immutable;

/** One edition of a factsheet, as it was entered. */
@Entity
@Immutable
class FactsheetEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Factsheet factsheet;

    private int number;
    private String title;
    private String address;
    private String edition;
    private PersonId editorId;
    private Instant createdAt;

    FactsheetEdition() {}

    FactsheetEdition(Factsheet factsheet, int number, NewFactsheet wanted, PersonId editor, Instant now) {
        this.factsheet = factsheet;
        this.number = number;
        title = wanted.title();
        address = wanted.address();
        edition = wanted.edition();
        editorId = editor;
        createdAt = now;
    }

    PersonId editor() {
        return editorId;
    }

    FactsheetHistory.Edition view(String editorName) {
        return new FactsheetHistory.Edition(number, title, address, edition, editorName, createdAt);
    }
}
