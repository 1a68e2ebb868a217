package org.askexpert.mail;

/** Takes letters away: to a mail server, or in the demo into its mailbox. */
interface Postman {

    /**
     * Sends one letter.
     *
     * @throws DeliveryFailed if it should be tried again later
     * @throws RefusedForGood if that would not help
     */
    void send(WrittenLetter letter);
}
