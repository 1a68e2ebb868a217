package org.askexpert.privacy;

import java.util.List;
import org.askexpert.archive.FindPublishedOf;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What there is to erase, for the asker who thinks about it. */
@UseCase
@Transactional(readOnly = true)
public class FindMyQuestions {

    private final FindAskedWith find;
    private final FindPublishedOf published;

    FindMyQuestions(FindAskedWith find, FindPublishedOf published) {
        this.find = find;
        this.published = published;
    }

    public MyQuestions of(Viewer.Asker me) {
        List<AskedWith> asked = find.own(me);
        return new MyQuestions(
                asked.stream()
                        .filter(one -> one.question() == me.question())
                        .map(one -> one.reference().code())
                        .findFirst()
                        .orElseThrow(org.askexpert.shared.Problem::unknown),
                asked.stream()
                        .filter(one -> one.question() != me.question())
                        .map(one -> one.reference().code())
                        .toList(),
                published.questions(asked.stream().map(AskedWith::reference).toList(), me));
    }
}
