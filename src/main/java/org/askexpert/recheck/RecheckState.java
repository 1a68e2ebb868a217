package org.askexpert.recheck;

import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.topic.TopicId;

/** Which re-check it is, where it stands and who has it. */
record RecheckState(Reference reference, long entry, TopicId topic, CourseView course, PersonId expert, int revision) {}
