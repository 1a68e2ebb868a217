package org.askexpert.lists;

import java.util.List;
import org.askexpert.kept.FindKept;
import org.askexpert.kept.KeptNow;
import org.askexpert.kept.TextList;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A list that is written as one text, for whoever writes it. */
@UseCase
class OpenTextList {

    record Opened(TextList list, KeptNow now) {}

    private final List<TextList> lists;
    private final FindKept find;

    OpenTextList(List<TextList> lists, FindKept find) {
        this.lists = lists;
        this.find = find;
    }

    /** @throws Problem forbidden to others, unknown */
    public Opened open(String code, Viewer me) {
        me.mustBe(Role.EDITOR);
        TextList wanted = lists.stream()
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::unknown);
        return new Opened(wanted, find.now(wanted, me));
    }
}
