package org.askexpert.intake;

import org.askexpert.house.FindHouse;
import org.askexpert.house.House;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Knows whether questions are taken at present. */
@Component
class IntakeHours {

    private final FindHouse house;
    private final Dates dates;

    IntakeHours(FindHouse house, Dates dates) {
        this.house = house;
        this.dates = dates;
    }

    /** @throws IntakeClosed with the day on which questions are taken again */
    void mustBeOpen(Viewer me) {
        House.Closing closing = house.house(me).closing();
        if (closing != null) throw new IntakeClosed(dates.on(closing.until()), dates.until(closing.until()));
    }
}
