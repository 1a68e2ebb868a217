package org.askexpert.intake;

import org.askexpert.question.Publish;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Email;
import org.askexpert.text.Refusals;

/** Keeps the second step of asking: address, name, and what may be published. */
@UseCase
public class WriteAboutAsker {

    private final Beginnings beginnings;

    WriteAboutAsker(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    /**
     * @throws Problem invalid fields {@code email}, {@code name}; unknown when nothing was begun; conflict after sending
     */
    public void write(String token, String email, String name, Publish publish, Viewer me) {
        var refusals = new Refusals();
        String address = refusals.take(() -> Email.of("email", email));
        String called = refusals.take(() -> Fields.name("name", name));
        refusals.throwIfAny();
        StartedQuestion started = beginnings.find(token).orElseThrow(Problem::unknown);
        started.writeAboutAsker(address, called, publish, beginnings.end());
        beginnings.save(started);
    }
}
