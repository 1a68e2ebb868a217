package org.askexpert.feeds;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What other rooms' slices need of this one. */
@TestConfiguration
@Import({FindNews.class, FindSitemap.class, LiveNews.class})
public class FeedsParts {}
