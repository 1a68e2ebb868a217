package org.askexpert.intake;

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
    public void write(String token, TypedAsker typed, Viewer me) {
        var refusals = new Refusals();
        String address = refusals.take(() -> Email.of("email", typed.email()));
        String called = refusals.take(() -> Fields.name("name", typed.name()));
        refusals.throwIfAny();
        StartedQuestion started = beginnings.find(token).orElseThrow(Problem::unknown);
        started.writeAboutAsker(address, called, typed.publish(), typed.consentVersion(), beginnings.end());
        beginnings.save(started);
    }
}
