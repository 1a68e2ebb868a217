package org.askexpert.intake;

import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Questions that editors entered; editors alone ask for them. */
interface EnteredQuestions extends Repository<EnteredQuestion, Long> {

    EnteredQuestion save(EnteredQuestion entered);

    Optional<EnteredQuestion> findByReference(Reference reference);

    /** Whose asker has to hear from us by post, since the question moved on: needs them, is answered, or is not taken. */
    @Query("""
            select new org.askexpert.intake.PostLine(e.questionId, q.reference, q.asked.title, q.way.stage)
            from EnteredQuestion e join Question q on q.id = e.questionId
            where e.byPost = true and e.questionId > :after and (
                q.way.stage = AWAITING_ASKER and (e.postedFor is null or e.postedFor <> NEEDS_ASKER)
                or q.way.stage in (ANSWERED, PUBLISHED) and (e.postedFor is null or e.postedFor <> ANSWERED)
                or q.way.stage = NOT_TAKEN and (e.postedFor is null or e.postedFor <> NOT_TAKEN))
            order by e.questionId""")
    List<PostLine> toPost(long after, Limit most);
}
