package org.askexpert.question;

import java.time.Instant;

/** A step on the way, as the asker sees it. */
public record TimelineStep(PublicStage stage, Instant at) {}
