package org.askexpert.archive;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.askexpert.audit.Audit;
import org.askexpert.browse.BrowseParts;
import org.askexpert.calendar.LimitDays;
import org.askexpert.library.FindFactsheets;
import org.askexpert.people.FindPeople;
import org.askexpert.search.SearchParts;
import org.askexpert.shared.HouseKeys;
import org.askexpert.topic.CreateTopic;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.FindTopics;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Import;

/** The archive's use cases on a database of their own, without web and engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@Import({
    BrowseParts.class,
    SearchParts.class,
    AddEntry.class,
    CorrectEntry.class,
    EntryNews.class,
    FindCiting.class,
    CitingEntries.class,
    EntriesForIndex.class,
    FindEntry.class,
    FindFactsheets.class,
    FindEntryAddress.class,
    FindEntryHead.class,
    FindHistory.class,
    FindOfficeEntry.class,
    FindPeople.class,
    NewestEntries.class,
    Readable.class,
    RenameEntry.class,
    RetractEntry.class,
    Shelf.class,
    EntryRows.class,
    LimitDays.class,
    Looks.class,
    Audit.class,
    HouseKeys.class,
    CreateTopic.class,
    FindTopic.class,
    FindTopics.class,
    FixedClock.class,
    ArchiveShelves.class
})
public @interface ArchiveSlice {}
