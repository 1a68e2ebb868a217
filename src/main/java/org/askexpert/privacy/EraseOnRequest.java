package org.askexpert.privacy;

import java.util.List;
import java.util.Map;
import org.askexpert.archive.EraseForgotten;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor erases everything of an address whose owner asked for it, known here by its keyed hash alone. */
@UseCase
class EraseOnRequest {

    private final FindAskedWith find;
    private final EraseForgotten forgotten;
    private final Erasing erasing;

    EraseOnRequest(FindAskedWith find, EraseForgotten forgotten, Erasing erasing) {
        this.find = find;
        this.forgotten = forgotten;
        this.erasing = erasing;
    }

    /**
     * How many questions went.
     *
     * @throws Problem invalid without a reason; conflict where nothing is held any more
     */
    public int erase(byte[] addressHash, ErasureReason reason, boolean textGoes, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (reason == null) throw Problem.invalid("reason", "Choose how you were asked");
        List<AskedWith> questions = find.of(addressHash, me);
        Map<String, Integer> texts = textGoes ? forgotten.erase(addressHash, me) : Map.of();
        if (questions.isEmpty() && texts.isEmpty()) {
            throw Problem.conflict("We hold nothing of this address any more.");
        }
        erasing.erase(new Wish(addressHash, WishedBy.EDITOR, reason, textGoes), questions, texts, me);
        return questions.size();
    }
}
