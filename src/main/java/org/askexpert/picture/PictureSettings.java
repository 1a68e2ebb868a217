package org.askexpert.picture;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** After how long something that waits is marked as ageing. */
@Validated
@ConfigurationProperties("askexpert.picture")
record PictureSettings(@DefaultValue("3d") Duration ageingAfter) {}
