package org.askexpert.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the gate. Trusted proxies are read by the container itself, see {@code application.yml}.
 *
 * @param rateFactor widens every limit; 100 in the demo
 * @param fastestForm how long a person needs at least to fill an empty form
 */
@ConfigurationProperties("askexpert.guard")
record GuardSettings(
        @DefaultValue("1") int rateFactor,
        @DefaultValue("2s") Duration fastestForm) {}
