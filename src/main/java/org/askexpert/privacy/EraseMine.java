package org.askexpert.privacy;

import java.util.List;
import java.util.Map;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The asker has everything erased: the own question or, as somebody who showed that the address is theirs, all of them. */
@UseCase
public class EraseMine {

    private final FindAskedWith find;
    private final Erasing erasing;

    EraseMine(FindAskedWith find, Erasing erasing) {
        this.find = find;
        this.erasing = erasing;
    }

    /**
     * @param all every question of the address, or only the viewer's own
     * @param textGoes whether published text goes, too
     */
    public void erase(boolean all, boolean textGoes, Viewer.Asker me) {
        byte[] address = find.ownHash(me);
        List<AskedWith> questions = find.own(me).stream()
                .filter(asked -> all || asked.question() == me.question())
                .toList();
        erasing.erase(new Wish(address, WishedBy.ASKER, null, textGoes), questions, Map.of(), me);
    }
}
