package org.askexpert.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the gate.
 *
 * @param trustedProxies regular expression of the proxies whose forwarded headers count
 * @param rateFactor widens every limit; 100 in the demo
 */
@ConfigurationProperties("askexpert.guard")
record GuardSettings(
        @DefaultValue("") String trustedProxies,
        @DefaultValue("1") int rateFactor) {}
