package org.askexpert.checks;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lists by kind and version; staff read them, editors write them. */
interface CheckLists extends Repository<CheckList, Long> {

    CheckList saveAndFlush(CheckList list);

    @Query("""
            select c from CheckList c left join fetch c.lines
            where c.kind = :kind and c.version = (select max(d.version) from CheckList d where d.kind = :kind)""")
    Optional<CheckList> latest(ListKind kind);

    @Query("select c from CheckList c left join fetch c.lines where c.kind = :kind and c.version = :version")
    Optional<CheckList> numbered(ListKind kind, int version);

    @Query("""
            select new org.askexpert.checks.ListVersion(c.version, c.savedBy, c.savedAt)
            from CheckList c where c.kind = :kind order by c.version desc""")
    List<ListVersion> history(ListKind kind);

    @Query("""
            select new org.askexpert.checks.ListVersion(c.version, c.savedBy, c.savedAt)
            from CheckList c where c.kind = :kind and c.version < :below order by c.version desc""")
    List<ListVersion> versions(ListKind kind, int below, Limit most);
}
