package org.askexpert.checks;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.kept.OwnedList;
import org.askexpert.kept.OwnedLists;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lists of this room, for the pages of all that editors own. */
@Component
class OwnedCheckLists implements OwnedLists {

    private final CheckLists lists;
    private final RestoreList restore;
    private final MessageSource words;

    OwnedCheckLists(CheckLists lists, RestoreList restore, MessageSource words) {
        this.lists = lists;
        this.restore = restore;
        this.words = words;
    }

    @Override
    public List<OwnedList> lists() {
        return Stream.of(ListKind.values())
                .<OwnedList>map(kind -> new OwnedCheckList(kind, lists, restore, words))
                .toList();
    }
}
