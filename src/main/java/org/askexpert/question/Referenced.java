package org.askexpert.question;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Collection;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** An aggregate with a key inside, a reference outside, and a version against lost updates. */
@MappedSuperclass
abstract class Referenced<A extends Referenced<A>> extends AbstractAggregateRoot<A> implements Persistable<Long> {

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

    /** What its verbs told and nobody has heard yet. */
    Collection<Object> told() {
        return domainEvents();
    }

    long id() {
        return id;
    }

    Reference reference() {
        return reference;
    }

    @Override
    public Long getId() {
        return id;
    }

    /** Always: saving then persists, which carries new parts along, where a merge would make blank copies of them. */
    @Override
    public boolean isNew() {
        return true;
    }
}
