package org.askexpert.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the gate. Trusted proxies are read by the container itself, see {@code application.yml}.
 *
 * @param rateFactor widens every limit; 100 in the demo
 */
@ConfigurationProperties("askexpert.guard")
record GuardSettings(@DefaultValue("1") int rateFactor) {}
