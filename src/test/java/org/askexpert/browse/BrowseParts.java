package org.askexpert.browse;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What other rooms' slices need of this one. */
@TestConfiguration
@Import({
    FindEntries.class,
    FindNewest.class,
    FindOfficeEntries.class,
    FindTopicPage.class,
    FindTopicsWithCounts.class,
    LiveEntries.class,
    OfficeLines.class
})
public class BrowseParts {}
