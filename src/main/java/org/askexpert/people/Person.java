package org.askexpert.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.askexpert.shared.Role;
import org.askexpert.text.Email;
import org.askexpert.topic.TopicId;

/** A member of staff. */
@Entity
class Person {

    private static final int USUAL_CAPACITY = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String handle;
    private String name;
    private String email;
    private String emailKey;
    private String passwordHash;
    private boolean disabled;
    private String byline;
    private boolean probation;
    private int capacity = USUAL_CAPACITY;
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    private List<Expertise> expertise = new ArrayList<>();

    protected Person() {}

    Person(String handle, String name, String email, Set<Role> roles, Instant now) {
        this.handle = handle;
        this.name = name;
        this.email = email;
        this.emailKey = Email.normalised(email);
        this.roles.addAll(roles);
        this.createdAt = now;
    }

    void answersFor(TopicId topic, String language) {
        expertise.add(new Expertise(this, topic, language));
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String handle() {
        return handle;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabled;
    }

    Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }
}
