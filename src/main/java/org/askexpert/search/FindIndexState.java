package org.askexpert.search;

import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** How the index stands, for editors. */
@UseCase
@Transactional(readOnly = true)
public class FindIndexState {

    private final EntryIndex index;
    private final Synonyms synonyms;
    private final RebuildRow row;

    FindIndexState(EntryIndex index, Synonyms synonyms, RebuildRow row) {
        this.index = index;
        this.synonyms = synonyms;
        this.row = row;
    }

    public IndexState state(Viewer me) {
        me.mustBe(Role.EDITOR);
        return new IndexState(index.size(), synonyms.now().groups(), row.state());
    }
}
