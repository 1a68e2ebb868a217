package org.askexpert.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Factsheets are public: every viewer sees all that are current. */
interface Factsheets extends Repository<Factsheet, Long> {

    Factsheet save(Factsheet factsheet);

    Optional<Factsheet> findBySlug(String slug);

    @Query("select f from Factsheet f where f.state = CURRENT order by f.title, f.id")
    List<Factsheet> current();

    @Query("select f from Factsheet f where f.slug in :slugs")
    List<Factsheet> everAt(Collection<String> slugs);

    @Query("select f from Factsheet f where f.state = CURRENT and f.slug in :slugs")
    List<Factsheet> currentAt(Collection<String> slugs);
}
