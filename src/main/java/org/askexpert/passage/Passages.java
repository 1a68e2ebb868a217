package org.askexpert.passage;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Passages are for all who write answers. */
interface Passages extends Repository<Passage, Long> {

    String LINE = "select new org.askexpert.passage.PassageLine(p.slug, r.title, r.words, r.html, p.revision,"
            + " p.approvedRevision, p.topicId, p.ownerId, p.nextReviewDue,"
            + " (select count(u.id) from PassageUse u where u.passage = p and u.answeredAt is null),"
            + " (select count(u.id) from PassageUse u where u.passage = p and u.answeredAt is not null))"
            + " from Passage p join p.revisions r on r.number = ";

    Passage save(Passage passage);

    Optional<Passage> findBySlug(String slug);

    @Query("select p.slug from Passage p where p.slug = :slug or p.slug like concat(:slug, '-%')")
    List<String> taken(String slug);

    /** Those that answers may use, in the wording that was approved. */
    @Query(LINE + "p.approvedRevision where p.state = CURRENT order by r.title, p.id")
    List<PassageLine> inUse();

    /** All that are not retired, in their latest wording. */
    @Query(LINE + "p.revision where p.state = CURRENT order by r.title, p.id")
    List<PassageLine> current();

    @Query(LINE + "p.revision where p.slug = :slug")
    Optional<PassageLine> line(String slug);
}
