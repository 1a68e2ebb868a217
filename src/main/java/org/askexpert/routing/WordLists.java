package org.askexpert.routing;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The word lists hold nothing of anybody: every viewer may be judged by all of them. */
interface WordLists extends Repository<Term, Long> {

    List<Term> findAll();

    @Query("select t.term from Term t where t.kind = :kind")
    List<String> terms(String kind);
}
