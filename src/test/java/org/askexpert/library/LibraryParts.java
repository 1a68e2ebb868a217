package org.askexpert.library;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What other rooms' slices need of this one. */
@TestConfiguration
@Import({AddFactsheet.class, FactsheetWords.class})
public class LibraryParts {}
