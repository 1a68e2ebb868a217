package org.askexpert.kept;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Versions of lists. What they say is printed for everybody somewhere; who saved them is for editors. */
interface KeptVersions extends Repository<KeptVersion, Long> {

    KeptVersion saveAndFlush(KeptVersion version);

    Optional<KeptVersion> findFirstByListCodeOrderByVersionDesc(String listCode);

    Optional<KeptVersion> findByListCodeAndVersion(String listCode, int version);

    List<KeptVersion> findByListCodeAndVersionLessThanOrderByVersionDesc(String listCode, int below, Limit most);
}
