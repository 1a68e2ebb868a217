package org.askexpert.figures;

import java.time.Instant;
import org.askexpert.calendar.WorkingTime;
import org.askexpert.house.FindHouse;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Which questions should have their answer by now: working days, as askers were promised. */
@Component
class Promise {

    private final FindHouse house;
    private final WorkingTime time;

    Promise(FindHouse house, WorkingTime time) {
        this.house = house;
        this.time = time;
    }

    /** Whoever asked before this moment was promised an answer by now. */
    Instant passedFor(Instant now, Viewer me) {
        return time.before(now, house.house(me).responseTimes().promisedDays());
    }
}
