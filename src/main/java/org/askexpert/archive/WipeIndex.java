package org.askexpert.archive;

import org.askexpert.search.DeletedWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After the commit nothing of an erased text stays in the files of the index either. */
@Component
class WipeIndex {

    private final DeletedWords deleted;

    WipeIndex(DeletedWords deleted) {
        this.deleted = deleted;
    }

    @TransactionalEventListener
    void erased(EntryErased event) {
        deleted.wipe();
    }
}
