package org.askexpert.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the house takes in before it looks twice.
 *
 * @param housePerHour questions of everybody in an hour; what comes above waits for an editor
 */
@ConfigurationProperties("askexpert.intake")
record IntakeSettings(@DefaultValue("300") int housePerHour) {}
