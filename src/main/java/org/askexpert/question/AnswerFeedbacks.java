package org.askexpert.question;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What askers thought, found through a question that the caller may see. */
interface AnswerFeedbacks extends Repository<AnswerFeedback, Long> {

    AnswerFeedback save(AnswerFeedback feedback);

    Optional<AnswerFeedback> findByQuestionId(long question);
}
