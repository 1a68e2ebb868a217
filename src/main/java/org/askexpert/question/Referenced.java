package org.askexpert.question;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An aggregate with a key inside, a reference outside, and a version against lost updates. */
@MappedSuperclass
abstract class Referenced<A extends Referenced<A>> extends AbstractAggregateRoot<A> {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Reference reference;

    @Version
    private int version;

    protected Referenced() {}

    Referenced(Reference reference) {
        this.reference = reference;
    }

    long id() {
        return id;
    }

    Reference reference() {
        return reference;
    }
}
