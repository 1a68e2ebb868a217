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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Email;
import org.askexpert.topic.TopicId;

/** A member of staff. */
@Entity
class Person {

    // more than anybody has, until an editor says less
    private static final int USUAL_CAPACITY = 1_000;
    private static final String ENGLISH = "en";

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

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Expertise> expertise = new ArrayList<>();

    protected Person() {}

    Person(NewPerson wanted, Instant now) {
        this.handle = wanted.handle();
        this.name = wanted.name();
        this.email = wanted.email();
        this.emailKey = Email.normalised(wanted.email());
        this.byline = wanted.byline();
        this.roles.addAll(wanted.roles());
        this.createdAt = now;
        wanted.topics().forEach(topic -> answersFor(topic, ENGLISH));
    }

    private void answersFor(TopicId topic, String language) {
        expertise.add(new Expertise(this, topic, language));
    }

    /** The new roles take the place of the old ones. */
    void become(Set<Role> wanted) {
        roles.clear();
        roles.addAll(wanted);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** Says whether that was new. */
    boolean learn(TopicId topic, String language) {
        if (findExpertise(topic, language).isPresent()) return false;
        answersFor(topic, language);
        return true;
    }

    /** Says whether it was there. */
    boolean unlearn(TopicId topic, String language) {
        return findExpertise(topic, language).map(expertise::remove).orElse(false);
    }

    private Optional<Expertise> findExpertise(TopicId topic, String language) {
        return expertise.stream().filter(each -> each.isFor(topic, language)).findFirst();
    }

    /** Nobody signs in with it any more; who comes back chooses a new password. */
    void close() {
        disabled = true;
        passwordHash = null;
    }

    void reopen() {
        disabled = false;
    }

    /** As the office sees it. */
    Member member(boolean withAddress) {
        return new Member(
                id(),
                handle,
                name,
                withAddress ? email : null,
                roles.stream().sorted().toList(),
                disabled,
                passwordHash == null,
                byline,
                probation,
                capacity,
                createdAt,
                expertise.stream().map(Expertise::subject).toList());
    }

    /** How much this expert takes, and whether the answers need a second reviewer. */
    void load(int most, boolean onProbation) {
        capacity = most;
        probation = onProbation;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    /** With the rights of this moment. */
    SignedIn signedIn() {
        return new SignedIn(new Viewer.Staff(id, handle, roles), name);
    }

    PersonId id() {
        return new PersonId(id);
    }

    String name() {
        return name;
    }

    String byline() {
        return byline;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isDisabled() {
        return disabled;
    }
}
