package org.askexpert.question;

/** A question in somebody's hands, told without a word of it. */
public record HeldQuestion(Reference reference, Stage stage) {

    /** Whether it goes to somebody else as soon as its expert has left; otherwise once it comes back to the expert. */
    public boolean goesOn() {
        return stage == Stage.OFFERED || stage == Stage.DRAFTING;
    }
}
