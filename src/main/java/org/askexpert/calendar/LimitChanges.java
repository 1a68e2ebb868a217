package org.askexpert.calendar;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What editors changed; two saves of one version collide on its number. */
interface LimitChanges extends Repository<LimitChange, Long> {

    LimitChange saveAndFlush(LimitChange change);

    @Query("select coalesce(max(c.version), 0) from LimitChange c")
    int version();

    @Query("select c from LimitChange c order by c.id desc")
    List<LimitChange> latest(Limit limit);
}
