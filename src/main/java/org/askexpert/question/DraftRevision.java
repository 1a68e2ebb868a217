package org.askexpert.question;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.text.Markdown;
import org.askexpert.text.SafeHtml;

/** One immutable state of a draft; its texts become safe HTML here, when saved, and never again. */
@Entity
class DraftRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Question question;

    private int number;
    private PersonId authorId;
    private PersonId suggestedById;
    private PersonId sentById;
    private String answer;
    private SafeHtml answerHtml;
    private String privatePart;
    private SafeHtml privateHtml;
    private String publicTitle;
    private String publicQuestion;
    private SafeHtml publicQuestionHtml;
    private Instant createdAt;

    @OneToMany(mappedBy = "revision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Source> sources = new ArrayList<>();

    protected DraftRevision() {}

    DraftRevision(Question question, int number, PersonId author, PersonId suggestedBy, DraftText text, Instant now) {
        this.question = question;
        this.number = number;
        this.authorId = author;
        this.suggestedById = suggestedBy;
        this.answer = text.answer();
        this.answerHtml = Markdown.render(text.answer());
        this.privatePart = text.privatePart();
        this.privateHtml = rendered(text.privatePart());
        this.publicTitle = text.publicTitle();
        this.publicQuestion = text.publicQuestion();
        this.publicQuestionHtml = rendered(text.publicQuestion());
        this.createdAt = now;
        for (SourceLine line : text.sources()) sources.add(new Source(this, sources.size() + 1, line));
    }

    private static SafeHtml rendered(String text) {
        return text == null ? null : Markdown.render(text);
    }

    /** Whose suggested wording it took over, or null. */
    PersonId suggestedBy() {
        return suggestedById;
    }

    /** Whoever sends words answers for them, whoever wrote them. */
    void sentBy(PersonId expert) {
        sentById = expert;
    }

    boolean isSentByOther(PersonId expert) {
        return sentById != null && !sentById.equals(expert);
    }

    /** Who sent it for review, or null. */
    PersonId sentBy() {
        return sentById;
    }

    int number() {
        return number;
    }

    PersonId author() {
        return authorId;
    }

    SafeHtml answerHtml() {
        return answerHtml;
    }

    SafeHtml privateHtml() {
        return privateHtml;
    }

    DraftText text() {
        List<SourceLine> lines = sources.stream().map(Source::line).toList();
        return new DraftText(answer, privatePart, publicTitle, publicQuestion, lines);
    }

    RevisionView view(PersonNames names) {
        return new RevisionView(
                number,
                answer,
                privatePart,
                publicTitle,
                publicQuestion,
                answerHtml,
                privateHtml,
                publicQuestionHtml,
                text().sources(),
                names.handle(authorId),
                names.name(authorId),
                createdAt);
    }
}
