package org.askexpert.routing;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The word lists hold nothing of anybody: every viewer may be judged by all of them. */
interface WordLists extends Repository<Term, Long> {

    List<Term> findAll();

    <S extends Term> List<S> saveAll(Iterable<S> terms);

    @Modifying
    @Query("delete from Term t where t.kind = :kind and coalesce(t.notice, '') = :notice")
    void deleteAll(String kind, String notice);

    @Query("select t.term from Term t where t.kind = :kind")
    List<String> terms(String kind);
}
