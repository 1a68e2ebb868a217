package org.askexpert.archive;

import java.util.Collection;
import java.util.List;
import org.askexpert.question.Reference;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What readers see of these questions. */
@UseCase
@Transactional(readOnly = true)
public class FindPublishedOf {

    private final Entries entries;

    FindPublishedOf(Entries entries) {
        this.entries = entries;
    }

    public List<EntryHead> questions(Collection<Reference> questions, Viewer me) {
        return questions.isEmpty() ? List.of() : entries.publishedOf(questions);
    }
}
