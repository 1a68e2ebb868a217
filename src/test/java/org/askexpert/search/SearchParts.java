package org.askexpert.search;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What other rooms' slices need of this one. */
@TestConfiguration
@Import({EntryIndex.class, FindSimilar.class})
public class SearchParts {}
