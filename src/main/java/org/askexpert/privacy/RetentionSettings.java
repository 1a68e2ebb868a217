package org.askexpert.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days something is kept after its question came to its end.
 *
 * @param unpublishedDays the question, also behind a public edition
 * @param withdrawnDays what its asker took back
 * @param contactDays name and address
 */
@ConfigurationProperties("askexpert.retention")
record RetentionSettings(
        @DefaultValue("365") int unpublishedDays,
        @DefaultValue("30") int withdrawnDays,
        @DefaultValue("90") int contactDays) {}
