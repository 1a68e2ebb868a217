package org.askexpert.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.shared.Role;
import org.askexpert.topic.TopicId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Staff, by key, handle, role or what they answer for. */
interface Persons extends Repository<Person, Long> {

    String EXPERT = "select new org.askexpert.people.Expert("
            + "p.id, p.handle, p.name, p.probation, p.capacity) from Person p join p.roles r"
            + " where r = EXPERT and p.disabled = false";

    String ROW = "select new org.askexpert.people.StaffRow("
            + "p.id, p.handle, p.name, case when p.passwordHash is null then true else false end) from Person p ";

    Person save(Person person);

    Person saveAndFlush(Person person);

    boolean existsByHandle(String handle);

    boolean existsByEmailKey(String emailKey);

    long countByDisabled(boolean disabled);

    @Query(ROW + "where p.handle = :handle")
    Optional<StaffRow> row(String handle);

    @Query(ROW + "where p.disabled = :closed order by p.name, p.id")
    List<StaffRow> firstRows(boolean closed, Limit limit);

    @Query(ROW + "where p.disabled = :closed and (p.name > :name or p.name = :name and p.id > :id)"
            + " order by p.name, p.id")
    List<StaffRow> rowsAfter(boolean closed, String name, long id, Limit limit);

    @Query(ROW + "where p.disabled = :closed and (p.name < :name or p.name = :name and p.id < :id)"
            + " order by p.name desc, p.id desc")
    List<StaffRow> rowsBefore(boolean closed, String name, long id, Limit limit);

    @Query("select p.id, r from Person p join p.roles r where p.id in :ids")
    List<Object[]> roles(Collection<Long> ids);

    /** Open or closed. */
    @Query("select p from Person p left join fetch p.roles where p.handle = :handle")
    Optional<Person> called(String handle);

    /** Who takes a role away or closes an account waits here for whoever does the same. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.disabled = false"
            + " and exists (select 1 from Person q join q.roles r where q = p and r = ADMINISTRATOR) order by p.id")
    List<Person> lockedAdministrators();

    @Query("select count(p) from Person p join p.roles r where r = ADMINISTRATOR and p.disabled = false"
            + " and p.passwordHash is not null and p.id <> :id")
    long otherAdministrators(long id);

    @Query("select new org.askexpert.people.PersonCard(p.id, p.handle, p.name) from Person p where p.id in :ids")
    List<PersonCard> cards(Collection<Long> ids);

    @Query("select new org.askexpert.people.PersonCard(p.id, p.handle, p.name) from Person p where p.handle = :handle")
    Optional<PersonCard> card(String handle);

    @Query("select new org.askexpert.people.PersonCard(p.id, p.handle, p.name) from Person p"
            + " where p.handle = :handle and p.disabled = false")
    Optional<PersonCard> openCard(String handle);

    @Query("select e from Expertise e where e.person.id = :id")
    List<Expertise> expertise(long id);

    /** Not a query of its own: Spring Data would take the record for a view to construct. */
    default Set<TopicId> topicsOf(long id) {
        return expertise(id).stream().map(Expertise::topic).collect(Collectors.toSet());
    }

    @Query(EXPERT
            + " and exists (select 1 from Expertise e where e.person = p and e.topicId in :topics"
            + " and e.language = :language) order by p.id")
    List<Expert> expertsFor(Collection<TopicId> topics, String language);

    /** Those who answer for one of the topics, but in no language that was asked for. */
    @Query(EXPERT
            + " and exists (select 1 from Expertise e where e.person = p and e.topicId in :topics)"
            + " and not exists (select 1 from Expertise e where e.person = p and e.topicId in :topics"
            + " and e.language = :language) order by p.id")
    List<Expert> expertsInOtherLanguages(Collection<TopicId> topics, String language);

    @Query("select count(e) > 0 from Expertise e join e.person p join p.roles r"
            + " where r = EXPERT and p.disabled = false and e.language = :language")
    boolean anyExpertIn(String language);

    @Query(EXPERT + " and p.handle = :handle")
    Optional<Expert> expert(String handle);

    @Query(EXPERT + " and p.id = :id")
    Optional<Expert> expert(long id);

    @Query(EXPERT + " order by p.name, p.id")
    List<Expert> experts();

    @Query("select p.id from Person p join p.roles r where r = :role and p.disabled = false order by p.id")
    List<Long> withRole(Role role);

    @Query("select new org.askexpert.people.PersonCard(p.id, p.handle, p.name) from Person p join p.roles r"
            + " where r = REVIEWER and p.disabled = false order by p.name, p.id")
    List<PersonCard> reviewers();

    @Query("select new org.askexpert.people.PersonCard(p.id, p.handle, p.name) from Person p join p.roles r"
            + " where r = EDITOR and p.disabled = false order by p.name, p.id")
    List<PersonCard> editors();

    @Query("select distinct new org.askexpert.people.PersonCard(p.id, p.handle, p.name) from Person p join p.roles r"
            + " where r in (EXPERT, REVIEWER, EDITOR) and p.disabled = false order by p.name, p.id")
    List<PersonCard> atTheDesk();

    @Query("select p from Person p left join fetch p.roles where p.id = :id and p.disabled = false")
    Optional<Person> open(long id);

    @Query("select new org.askexpert.people.Spoken(p.id, p.name, p.byline) from Person p where p.disabled = false"
            + " order by p.id")
    List<Spoken> spoken();

    @Query("select p from Person p left join fetch p.roles where p.emailKey = :emailKey")
    Optional<Person> byEmailKey(String emailKey);

    @Query("select p.id from Person p where p.emailKey = :emailKey")
    Optional<Long> idByEmailKey(String emailKey);

    /** The row stays as it is until the transaction of whoever asked is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id and p.disabled = false")
    Optional<Person> locked(long id);

    @Query("select p from Person p join p.roles r where p.handle = :handle and r = EXPERT and p.disabled = false")
    Optional<Person> answering(String handle);

    @Query("select count(p) > 0 from Person p join p.roles r where r = :role")
    boolean anyWith(Role role);

    @Query("select new org.askexpert.people.PersonAddress(p.email, p.name) from Person p"
            + " where p.id = :id and p.disabled = false")
    Optional<PersonAddress> address(long id);
}
