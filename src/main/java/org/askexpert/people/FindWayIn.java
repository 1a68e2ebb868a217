package org.askexpert.people;

import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Tells whom a link lets in; looking changes nothing. */
@UseCase
class FindWayIn {

    private final WaysIn ways;

    FindWayIn(WaysIn ways) {
        this.ways = ways;
    }

    /** The name of the person. */
    String name(WayIn way, String token, Viewer holder) {
        return ways.open(way, token).map(Person::name).orElseThrow(Problem::unknown);
    }
}
