package org.askexpert.mail;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.askexpert.kept.FindKeptCodes;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which letters there are, and which of them say what editors wrote. */
@UseCase
@Transactional(readOnly = true)
class FindMailTexts {

    private final LetterLists lists;
    private final FindKeptCodes kept;

    FindMailTexts(LetterLists lists, FindKeptCodes kept) {
        this.lists = lists;
        this.kept = kept;
    }

    public MailTexts all(Viewer me) {
        me.mustBe(Role.EDITOR);
        Set<String> changed = kept.codes(LetterList.PREFIX, me);
        return new MailTexts(lines(true, changed), lines(false, changed));
    }

    private List<MailTexts.Line> lines(boolean toAsker, Set<String> changed) {
        return Stream.of(Letter.values())
                .filter(letter -> letter.isToAsker() == toAsker)
                .map(lists::of)
                .map(list -> new MailTexts.Line(list.letter().code(), list.title(), changed.contains(list.code())))
                .toList();
    }
}
