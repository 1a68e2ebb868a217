package org.askexpert.worklist;

import java.time.Instant;
import org.askexpert.people.PersonId;
import org.askexpert.question.Edition;
import org.askexpert.question.Lane;
import org.askexpert.question.Reference;
import org.askexpert.question.Stage;
import org.askexpert.question.Waiting;
import org.askexpert.topic.TopicId;

/** A row of a list as the database gives it, keys not yet turned into words. */
record DeskLine(
        long id,
        Reference reference,
        String title,
        TopicId topic,
        Stage stage,
        Lane lane,
        Edition edition,
        Waiting waiting,
        PersonId assignee,
        Instant respondBy,
        Instant finishBy,
        Instant receivedAt,
        int revision,
        boolean returned) {}
