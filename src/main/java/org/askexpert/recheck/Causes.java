package org.askexpert.recheck;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What still has to be turned into re-checks, the oldest first. */
interface Causes extends Repository<Cause, Long> {

    Cause save(Cause cause);

    @Query("select c from Cause c where c.id > :behind order by c.id")
    List<Cause> behind(long behind, Limit most);

    @Modifying
    @Query("delete from Cause c where c.id = :id")
    void forget(long id);
}
