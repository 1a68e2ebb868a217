package org.askexpert.kept;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Versions of lists. What they say is printed for everybody somewhere; who saved them is for editors. */
interface KeptVersions extends Repository<KeptVersion, Long> {

    KeptVersion saveAndFlush(KeptVersion version);

    Optional<KeptVersion> findFirstByListCodeOrderByVersionDesc(String listCode);

    Optional<KeptVersion> findByListCodeAndVersion(String listCode, int version);

    List<KeptVersion> findByListCodeAndVersionLessThanOrderByVersionDesc(String listCode, int below, Limit most);

    @Query("""
            select v.listCode from KeptVersion v
            where v.listCode like concat(:beginning, '%') and v.content <> ''
                and v.version = (select max(w.version) from KeptVersion w where w.listCode = v.listCode)""")
    Set<String> written(String beginning);

    @Query("""
            select v from KeptVersion v where v.listCode in :listCodes
                and v.version = (select max(w.version) from KeptVersion w where w.listCode = v.listCode)""")
    List<KeptVersion> latest(Collection<String> listCodes);
}
