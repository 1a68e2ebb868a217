package org.askexpert.intake;

import java.util.List;
import java.util.Optional;
import org.askexpert.question.SeenQuestion;
import org.springframework.stereotype.Component;

/** Leads from a question in an editor's sight to whoever asked it, unless that is over. */
@Component
class AskedQuestions {

    // who took the question back wants nothing more of us; where the identity was erased there is no row
    private static final String STANDS = "and q.way.stage <> WITHDRAWN";

    Optional<AskerAddress> address(SeenQuestion question) {
        List<Asker> found =
                question.rows("select a from Asker a join Question q on q.id = a.questionId", STANDS, Asker.class);
        return found.stream().findFirst().flatMap(Asker::address);
    }

    long key(SeenQuestion question) {
        return question.rows("select q.id from Question q", "", Long.class).get(0);
    }
}
