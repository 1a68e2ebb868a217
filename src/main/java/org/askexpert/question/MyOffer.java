package org.askexpert.question;

import java.time.Instant;

/**
 * What somebody is offered, without a word of the question.
 *
 * @param topic title, or null
 */
public record MyOffer(Reference reference, String topic, Instant offeredAt, Instant respondBy, Instant finishBy) {}
