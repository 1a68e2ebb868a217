package org.askexpert.question;

import java.time.Instant;

/**
 * A question in a list of the desk.
 *
 * @param topic slug, or null
 * @param assignee handle of the expert who holds it, or null
 * @param returned whether a review sent it back
 */
public record DeskRow(
        Reference reference,
        String title,
        String topic,
        String topicTitle,
        Stage stage,
        Lane lane,
        Edition edition,
        Waiting waiting,
        String assignee,
        String assigneeName,
        Instant respondBy,
        Instant finishBy,
        Instant receivedAt,
        int revision,
        boolean returned) {}
