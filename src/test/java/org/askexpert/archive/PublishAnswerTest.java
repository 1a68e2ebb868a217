package org.askexpert.archive;

import static org.askexpert.archive.ArchiveShelves.BACK;
import static org.askexpert.archive.ArchiveShelves.EDITH;
import static org.askexpert.archive.ArchiveShelves.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.askexpert.browse.EntryQuery;
import org.askexpert.browse.FindEntries;
import org.askexpert.question.FindPublicEdition;
import org.askexpert.question.MarkPublished;
import org.askexpert.question.PublicEdition;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.TopicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ArchiveSlice
@Import({PublishAnswer.class, TakeDown.class})
class PublishAnswerTest {

    private static final Reference QUESTION = new Reference("Q7K3-M9XT");
    private static final Viewer SYSTEM = Viewer.system();

    @Autowired
    private ArchiveShelves shelves;

    @Autowired
    private PublishAnswer publishAnswer;

    @Autowired
    private TakeDown takeDown;

    @Autowired
    private FindEntry findEntry;

    @Autowired
    private FindEntries findEntries;

    @Autowired
    private EntityManager entities;

    @MockitoBean
    private FindPublicEdition findPublicEdition;

    @MockitoBean
    private MarkPublished markPublished;

    @BeforeEach
    void givenTopics() {
        shelves.topics();
    }

    @Test
    void theApprovedEditionBecomesAnEntry() {
        givenAnEdition(shelves.topic(BACK), List.of());

        String slug = publishAnswer.publish(QUESTION, SYSTEM);

        PublishedEntry entry = find(slug);
        assertThat(slug).isEqualTo("is-it-safe");
        assertThat(entry.text().answer().markdown()).isEqualTo("Yes, *mostly*.");
        assertThat(entry.text().reviewers()).isEqualTo(2);
        assertThat(entry.dates().published()).isEqualTo(FixedClock.NOON);
        assertThat(entry.dates().lastReviewed()).isEqualTo(FixedClock.NOON);
        assertThat(entry.dates().nextReview()).isEqualTo("2029-11-22T12:00:00Z");
        verify(markPublished).published(QUESTION, slug, SYSTEM);
    }

    @Test
    void theAskersTimeIsKeptToTheMonthOnly() {
        givenAnEdition(shelves.topic(BACK), List.of());

        assertThat(find(publishAnswer.publish(QUESTION, SYSTEM)).dates().asked())
                .isEqualTo("2026-10-01T12:00:00Z");
    }

    @Test
    void aRepeatedStepPublishesOnce() {
        givenAnEdition(shelves.topic(BACK), List.of());

        String first = publishAnswer.publish(QUESTION, SYSTEM);
        String again = publishAnswer.publish(QUESTION, SYSTEM);

        assertThat(again).isEqualTo(first);
        assertThat(findEntries
                        .list(new EntryQuery(null, null, null, 20), READER)
                        .total())
                .isEqualTo(1);
        verify(markPublished, times(1)).published(any(), any(), any());
    }

    @Test
    void earlierAnswersAreCitedByTitleWhereTheyStillStand() {
        String earlier = shelves.entry(BACK, "An earlier answer", FixedClock.NOON);
        givenAnEdition(
                shelves.topic(BACK),
                List.of(
                        new SourceLine(SourceKind.ENTRY, earlier, null, null, null),
                        new SourceLine(SourceKind.ENTRY, "no-longer-there", null, null, null)));

        assertThat(find(publishAnswer.publish(QUESTION, SYSTEM)).sources())
                .containsExactly(
                        new CitedSource(SourceKind.ENTRY, earlier, "An earlier answer", null, null),
                        new CitedSource(SourceKind.ENTRY, null, "no-longer-there", null, null));
    }

    @Test
    void aQuestionWithoutTopicWaits() {
        givenAnEdition(null, List.of());

        assertThatThrownBy(() -> publishAnswer.publish(QUESTION, SYSTEM))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("topic");
        verify(markPublished, never()).published(any(), any(), any());
    }

    @Test
    void nobodyPublishesByHand() {
        for (Viewer other : List.of(EDITH, READER, Viewer.asker(1))) {
            assertThatThrownBy(() -> publishAnswer.publish(QUESTION, other))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.FORBIDDEN));
        }
        verify(findPublicEdition, never()).approved(any(), any());
    }

    @Test
    void whatTheAskerForbidsIsAsIfItHadNeverBeen() {
        givenAnEdition(shelves.topic(BACK), List.of());
        String slug = publishAnswer.publish(QUESTION, SYSTEM);
        takeDown.takeDown(QUESTION);
        assertThatThrownBy(() -> find(slug))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN));
        assertThat(findEntries
                        .list(new EntryQuery(null, null, null, 20), READER)
                        .total())
                .isZero();
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void nothingIsTakenDownWhereNothingWasPublished() {
        takeDown.takeDown(QUESTION);
        assertThat(changes()).isZero();
    }

    @Test
    void whatIsAllowedAgainComesBackAtItsAddressWithItsHistory() {
        givenAnEdition(shelves.topic(BACK), List.of());
        String slug = publishAnswer.publish(QUESTION, SYSTEM);
        takeDown.takeDown(QUESTION);
        assertThat(publishAnswer.publish(QUESTION, SYSTEM)).isEqualTo(slug);
        assertThat(find(slug).text().revision()).isEqualTo(1);
        takeDown.takeDown(QUESTION);
        givenAnEdition("Yes, nearly always.", shelves.topic(BACK), List.of());
        assertThat(publishAnswer.publish(QUESTION, SYSTEM)).isEqualTo(slug);
        assertThat(find(slug).text().revision()).isEqualTo(2);
        assertThat(find(slug).text().answer().markdown()).isEqualTo("Yes, nearly always.");
        verify(markPublished, times(3)).published(QUESTION, slug, SYSTEM);
        assertThat(changes()).isEqualTo(5);
    }

    private long changes() {
        entities.flush();
        return entities.createQuery("select count(c) from EntryChange c", Long.class)
                .getSingleResult();
    }

    private void givenAnEdition(TopicId topic, List<SourceLine> sources) {
        givenAnEdition("Yes, *mostly*.", topic, sources);
    }

    private void givenAnEdition(String answer, TopicId topic, List<SourceLine> sources) {
        Instant asked = Instant.parse("2026-10-17T08:15:00Z");
        when(findPublicEdition.approved(QUESTION, SYSTEM))
                .thenReturn(new PublicEdition(QUESTION, topic, "Is it safe?", "I wonder.", answer, sources, 2, asked));
    }

    private PublishedEntry find(String slug) {
        entities.flush();
        entities.clear();
        return findEntry.find(slug, READER);
    }
}
