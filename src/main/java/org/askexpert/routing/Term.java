package org.askexpert.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word or phrase of one list; a row that editors change. */
@Entity
@Table(name = "word_list")
class Term {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private String term;

    protected Term() {}

    String kind() {
        return kind;
    }

    String term() {
        return term;
    }
}
