package org.askexpert.privacy;

import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The asker takes a copy of what is held of the own question. */
@UseCase
public class CopyMine {

    private final FindAskedWith find;
    private final Copying copying;
    private final Audit audit;

    CopyMine(FindAskedWith find, Copying copying, Audit audit) {
        this.find = find;
        this.copying = copying;
        this.audit = audit;
    }

    public Copy copy(Viewer.Asker me) {
        List<AskedWith> own = find.own(me).stream()
                .filter(asked -> asked.question() == me.question())
                .toList();
        own.forEach(asked -> audit.record("copy", "question", asked.reference().code(), me, null));
        return copying.copy(own, find.ownHash(me), false);
    }
}
