package org.askexpert.people;

import org.askexpert.devices.Devices;
import org.askexpert.factor.SecondFactor;
import org.askexpert.tokens.AccessTokens;
import org.springframework.stereotype.Component;

/** Everything by which somebody gets in without typing a password. */
@Component
class Access {

    private final Devices devices;
    private final AccessTokens tokens;
    private final SecondFactor factor;
    private final WaysIn ways;

    Access(Devices devices, AccessTokens tokens, SecondFactor factor, WaysIn ways) {
        this.devices = devices;
        this.tokens = tokens;
        this.factor = factor;
        this.ways = ways;
    }

    void end(PersonId person) {
        devices.endAll(person.number());
        tokens.endAll(person.number());
        factor.remove(person.number());
        for (WayIn way : WayIn.values()) ways.revoke(way, person);
    }
}
