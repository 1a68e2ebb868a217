package org.askexpert.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.askexpert.question.PublicStage;
import org.askexpert.question.ReceivedQuestion;
import org.askexpert.question.Reference;

/** That an editor entered a question for somebody, and what was sent to them by post. Never who they are. */
@Entity
class EnteredQuestion {

    @Id
    private Long questionId;

    private Reference reference;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean byPost;
    private long enteredBy;
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private PublicStage postedFor;

    private Long postedBy;
    private Instant postedAt;

    protected EnteredQuestion() {}

    EnteredQuestion(ReceivedQuestion question, Channel channel, boolean byPost, long editor, Instant now) {
        this.questionId = question.id();
        this.reference = question.reference();
        this.channel = channel;
        this.byPost = byPost;
        this.enteredBy = editor;
        this.enteredAt = now;
    }

    void posted(PublicStage stage, long editor, Instant now) {
        postedFor = stage;
        postedBy = editor;
        postedAt = now;
    }

    boolean isByPost() {
        return byPost;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
