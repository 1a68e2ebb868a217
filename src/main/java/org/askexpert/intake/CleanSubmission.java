package org.askexpert.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.question.Publish;
import org.askexpert.text.Email;
import org.askexpert.text.Refusals;

/** A question whose fields have passed; only its topic has still to be found. */
record CleanSubmission(
        String title, String body, String topic, String email, String name, Publish publish, String language) {

    /** @throws org.askexpert.shared.Problem invalid, with every field that was refused */
    static CleanSubmission of(Submission raw) {
        var refusals = new Refusals();
        var clean = new CleanSubmission(
                refusals.take(() -> Fields.title(raw.title())),
                refusals.take(() -> Fields.body(Fields.given("body", raw.body(), "Enter the details, or nothing"))),
                raw.topic(),
                refusals.take(() -> Email.of("asker.email", raw.email())),
                refusals.take(() -> Fields.name("asker.name", raw.name())),
                refusals.take(() -> Fields.given("publish", raw.publish(), "Choose never or anonymous")),
                refusals.take(() -> Fields.language(raw.language())));
        refusals.throwIfAny();
        return clean;
    }

    /**
     * What an editor typed for somebody: never published unless its asker says so, and with no address where there is none.
     *
     * @throws org.askexpert.shared.Problem invalid, with every field that was refused
     */
    static CleanSubmission entered(EnteredSubmission raw) {
        var refusals = new Refusals();
        boolean hasEmail = raw.email() != null && !raw.email().isBlank();
        refusals.take(() -> Fields.given("channel", raw.channel(), "Choose how the question came"));
        var clean = new CleanSubmission(
                refusals.take(() -> Fields.title(raw.title())),
                refusals.take(() -> Fields.body(raw.body())),
                raw.topic() == null || raw.topic().isBlank() ? null : raw.topic(),
                hasEmail ? refusals.take(() -> Email.of("email", raw.email())) : null,
                refusals.take(() -> Fields.name("name", raw.name())),
                Publish.NEVER,
                Fields.language(null));
        refusals.throwIfAny();
        return clean;
    }

    /** All of it, unambiguously, to tell one submission from another. */
    String content() {
        return Stream.of(title, body, topic, email, name, publish, language)
                .map(String::valueOf)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
