package org.askexpert.passage;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where passages were put in. */
interface PassageUses extends Repository<PassageUse, Long> {

    PassageUse save(PassageUse use);

    @Query("select u from PassageUse u where u.passage = :passage and u.questionReference = :question")
    Optional<PassageUse> of(Passage passage, String question);

    /** No reference begins with this sign, and no two rows have the same key. */
    @Modifying
    @Query("update PassageUse u set u.questionReference = concat('-', cast(u.id as string))"
            + " where coalesce(u.answeredAt, u.usedAt) < :before and u.questionReference not like '-%'")
    void forget(Instant before);

    @Modifying
    @Query("update PassageUse u set u.answeredAt = :now where u.questionReference = :question and u.answeredAt is null")
    void answered(String question, Instant now);
}
