package org.askexpert.question;

/** Key and public reference of a question that was just received. */
public record ReceivedQuestion(long id, Reference reference) {}
