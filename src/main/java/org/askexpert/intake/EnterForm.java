package org.askexpert.intake;

/**
 * A question that came by letter or telephone, as typed.
 *
 * @param key makes pressing twice count once
 */
record EnterForm(String title, String body, String topic, Channel channel, String email, String name, String key) {

    static EnterForm empty(String key) {
        return new EnterForm(null, null, null, Channel.LETTER, null, null, key);
    }

    EnteredSubmission typed() {
        return new EnteredSubmission(title, body, topic, channel, email, name);
    }
}
