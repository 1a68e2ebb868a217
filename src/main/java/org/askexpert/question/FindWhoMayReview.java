package org.askexpert.question;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Who could review an answer: for whoever may not, and for editors of a small desk. */
@UseCase
@Transactional(readOnly = true)
public class FindWhoMayReview {

    private final Desk desk;
    private final ReviewPool pool;

    FindWhoMayReview(Desk desk, ReviewPool pool) {
        this.desk = desk;
        this.pool = pool;
    }

    public WhoMayReview of(Reference reference, Viewer me) {
        return pool.of(desk.open(reference, me), me.staff());
    }
}
