package org.askexpert.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Where lists put a question. The database works it out; only queries read it. */
@Embeddable
class Listed {

    /** Far in the future where no clock runs. */
    @Column(insertable = false, updatable = false)
    private Instant dueAt;

    /** Key of the topic; 0 without one. */
    @Column(insertable = false, updatable = false)
    private Long topicRank;

    @Column(insertable = false, updatable = false)
    private Boolean inWork;

    @Column(insertable = false, updatable = false)
    private Boolean inReview;

    @Column(insertable = false, updatable = false)
    private Boolean inTriage;

    protected Listed() {}
}
