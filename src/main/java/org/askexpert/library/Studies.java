package org.askexpert.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Studies are for all who write answers. */
interface Studies extends Repository<Study, Long> {

    Study save(Study study);

    Optional<Study> findById(long number);

    @Query("select s.addressKey from Study s where s.addressKey in :keys")
    List<byte[]> known(Collection<byte[]> keys);

    @Query("select s from Study s where s.state = CURRENT order by s.createdAt desc, s.id desc")
    List<Study> newest(Limit most);

    @Query("""
            select s from Study s where s.state = CURRENT and lower(s.title) like :words escape '!'
            order by s.createdAt desc, s.id desc""")
    List<Study> withWords(String words, Limit most);
}
