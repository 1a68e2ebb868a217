package org.askexpert.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.search.SearchableEntry;
import org.askexpert.text.Excerpt;
import org.askexpert.text.Markdown;
import org.askexpert.text.SafeHtml;
import org.askexpert.topic.TopicId;
import org.hibernate.annotations.Immutable;

/** One state of an entry's text. Its HTML is made here, once. */
@Entity
@Immutable
class EntryRevision {

    private static final int EXCERPT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Entry entry;

    private int number;
    private String title;
    private String question;
    private SafeHtml questionHtml;
    private String answer;
    private SafeHtml answerHtml;
    private String excerpt;
    private int reviewers;
    private PersonId editorId;
    private byte[] contentHash;
    private Instant createdAt;

    @OneToMany(
            mappedBy = "revision",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("place")
    private List<EntrySource> sources = new ArrayList<>();

    EntryRevision() {}

    /**
     * @param reviewers who approved exactly this text
     * @param editor who changed it alone, or null
     */
    EntryRevision(Entry entry, int number, EntryText text, int reviewers, PersonId editor, Instant now) {
        this.entry = entry;
        this.number = number;
        title = text.title();
        question = text.question();
        questionHtml = Markdown.render(question);
        answer = text.answer();
        answerHtml = Markdown.render(answer);
        excerpt = Excerpt.of(answer, EXCERPT);
        this.reviewers = reviewers;
        editorId = editor;
        contentHash = text.hash();
        createdAt = now;
        for (CitedSource source : text.sources()) sources.add(new EntrySource(this, sources.size() + 1, source));
    }

    /** Its values as one row, for those that are written many at once. */
    Object[] row(long entryKey) {
        Timestamp at = Timestamp.from(createdAt);
        return new Object[] {
            entryKey,
            title,
            question,
            questionHtml.html(),
            answer,
            answerHtml.html(),
            excerpt,
            reviewers,
            contentHash,
            at
        };
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    Entry entry() {
        return entry;
    }

    SearchableEntry searchable(long key, String slug, TopicId topic, Instant published, Instant updated) {
        return new SearchableEntry(
                key, slug, title, Markdown.words(question), Markdown.words(answer), excerpt, topic, published, updated);
    }

    PublishedEntry.Text text() {
        return new PublishedEntry.Text(
                title,
                new PublishedEntry.Part(question, questionHtml),
                new PublishedEntry.Part(answer, answerHtml),
                number,
                reviewers);
    }

    /** Whether a reader would find no difference. */
    boolean says(EntryText text) {
        return Arrays.equals(contentHash, text.hash())
                && sources.stream().map(EntrySource::cited).toList().equals(text.sources());
    }

    /** The same text and sources with another title or answer, or null where that changes nothing; absent stays. */
    EntryText with(String otherTitle, String otherAnswer) {
        return with(otherTitle, null, otherAnswer);
    }

    /** The same with another question, too. */
    EntryText with(String otherTitle, String otherQuestion, String otherAnswer) {
        String newTitle = otherTitle == null ? title : otherTitle;
        String newAnswer = otherAnswer == null ? answer : otherAnswer;
        String newQuestion = otherQuestion == null ? question : otherQuestion;
        if (newTitle.equals(title) && newQuestion.equals(question) && newAnswer.equals(answer)) return null;
        return new EntryText(
                newTitle,
                newQuestion,
                newAnswer,
                sources.stream().map(EntrySource::cited).toList());
    }
}
