package org.askexpert.worklist;

import java.time.Instant;

/** Where a question stands in each order. */
record Position(long id, Instant due, long topic) {

    Object key(DeskOrder order) {
        return order == DeskOrder.DUE ? due : (Object) topic;
    }
}
