package org.askexpert.house;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Standing pages are for everybody; older versions for editors. */
interface StandingTexts extends Repository<StandingText, Long> {

    StandingText saveAndFlush(StandingText text);

    Optional<StandingText> findFirstByPageOrderByVersionDesc(StandingPage page);

    Optional<StandingText> findByPageAndVersion(StandingPage page, int version);

    @Query("select max(t.version) from StandingText t where t.page = :page")
    int latestVersion(StandingPage page);

    @Query("""
            select new org.askexpert.house.StandingVersion(t.version, t.createdBy, t.createdAt)
            from StandingText t where t.page = :page order by t.version desc""")
    List<StandingVersion> history(StandingPage page);
}
