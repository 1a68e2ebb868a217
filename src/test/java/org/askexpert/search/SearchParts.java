package org.askexpert.search;

import org.askexpert.topic.FindTopics;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What other rooms' slices need of this one. */
@TestConfiguration
@Import({
    EntryIndex.class,
    FindByWords.class,
    FindIndexState.class,
    FindRelated.class,
    FindSimilar.class,
    IndexFolder.class,
    IndexRebuild.class,
    RankEntries.class,
    ReadClues.class,
    RebuildIndex.class,
    RebuildRow.class,
    FindTopics.class,
    LookUp.class,
    ReadWords.class,
    SearchConfiguration.class,
    Spelling.class,
    Synonyms.class,
    Stemming.class
})
public class SearchParts {}
