package org.askexpert.people;

import org.askexpert.devices.Devices;
import org.askexpert.tokens.AccessTokens;
import org.springframework.stereotype.Component;

/** Everything by which somebody gets in without typing a password. */
@Component
class Access {

    private final Devices devices;
    private final AccessTokens tokens;
    private final WaysIn ways;

    Access(Devices devices, AccessTokens tokens, WaysIn ways) {
        this.devices = devices;
        this.tokens = tokens;
        this.ways = ways;
    }

    void end(PersonId person) {
        devices.endAll(person.number());
        tokens.endAll(person.number());
        for (WayIn way : WayIn.values()) ways.revoke(way, person);
    }
}
