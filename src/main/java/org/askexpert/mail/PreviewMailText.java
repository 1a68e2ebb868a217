package org.askexpert.mail;

import org.askexpert.house.FindHouse;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** A letter as it would look, with values of nobody; nothing is saved or sent. */
@UseCase
@Transactional(readOnly = true)
class PreviewMailText {

    private static final Addressee NOBODY = new Addressee("somebody@example.org", "Alex Example");

    private final SampleSheets samples;
    private final FindHouse house;
    private final Press press;

    PreviewMailText(SampleSheets samples, FindHouse house, Press press) {
        this.samples = samples;
        this.house = house;
        this.press = press;
    }

    /** @throws org.askexpert.shared.Problem invalid fields {@code subject}, {@code body} */
    public WrittenLetter preview(String code, LetterText typed, Viewer me) {
        me.mustBe(Role.EDITOR);
        Sheet sample = samples.of(Letter.called(code));
        LetterText text = LetterRules.of(sample).checked(typed);
        return press.print(0, NOBODY, house.house(me).name(), FilledLetter.of(text, sample));
    }
}
