package org.askexpert.routing;

import java.util.List;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Makes the words of a list those that triage and notices look for from now on. */
@UseCase
public class KeepTerms {

    private final WordLists words;

    KeepTerms(WordLists words) {
        this.words = words;
    }

    /**
     * Replaces the list.
     *
     * @param list code of the list: urgent-care, crisis, harmless, complaint, out-of-scope or spam
     * @throws Problem forbidden to all but editors; invalid where words of danger would end
     */
    public void keep(String list, List<String> lines, Viewer me) {
        me.mustBe(Role.EDITOR);
        TermList kept = Coded.of(TermList.class, list);
        if (kept.isDanger() && lines.isEmpty())
            throw Problem.invalid("lines", "Enter one line or more: without any, nobody in danger would be warned");
        words.deleteAll(kept.kind(), kept.notice());
        words.saveAll(lines.stream().map(TermLine::of).map(kept::term).toList());
    }
}
