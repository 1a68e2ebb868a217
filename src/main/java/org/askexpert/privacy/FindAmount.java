package org.askexpert.privacy;

import org.askexpert.archive.FindForgotten;
import org.askexpert.archive.FindPublishedOf;
import org.askexpert.intake.AskedWith;
import org.askexpert.intake.FindAskedWith;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Tells an editor how much we hold of an address, by the key that {@link LookUpAddress} gave. */
@UseCase
@Transactional(readOnly = true)
class FindAmount {

    private final FindAskedWith find;
    private final FindPublishedOf published;
    private final FindForgotten forgotten;

    FindAmount(FindAskedWith find, FindPublishedOf published, FindForgotten forgotten) {
        this.find = find;
        this.published = published;
        this.forgotten = forgotten;
    }

    public Held held(String key, Viewer me) {
        me.mustBe(Role.EDITOR);
        byte[] hash = AddressKey.read(key);
        var questions = find.of(hash, me).stream().map(AskedWith::reference).toList();
        return new Held(
                key, questions.size(), published.questions(questions, me).size(), forgotten.of(hash, me));
    }
}
