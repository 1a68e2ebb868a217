package org.askexpert.factor;

import java.time.Clock;
import java.util.List;
import org.askexpert.audit.Audit;
import org.askexpert.devices.Devices;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** The first code shows that the app works: from now on signing in asks for one. */
@UseCase
class FinishEnrolment {

    private final FactorRows rows;
    private final SecondFactor factor;
    private final RecoveryCodes codes;
    private final Devices devices;
    private final Audit audit;
    private final Clock clock;

    FinishEnrolment(
            FactorRows rows, SecondFactor factor, RecoveryCodes codes, Devices devices, Audit audit, Clock clock) {
        this.rows = rows;
        this.factor = factor;
        this.codes = codes;
        this.devices = devices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets it up, and ends all other sessions: none of them ever proved a code.
     *
     * @param begunHere whether this session began it
     * @param session its id
     * @return recovery codes, which are seen this once
     * @throws Problem invalid field {@code code}; conflict where nothing was begun
     */
    List<String> finish(String code, boolean begunHere, String session, Viewer me) {
        long person = me.staff().person();
        boolean begun =
                begunHere && rows.of(person).filter(row -> !row.isEnrolled()).isPresent();
        if (!begun) throw Problem.conflict("Nothing is being set up. Begin anew.");
        if (!factor.accepts(person, code)) throw SecondFactor.wrong();
        rows.finish(person, clock.instant());
        devices.endOthers(person, session);
        audit.record("set-up-second-factor", "person", Long.toString(person), me, null);
        return codes.renew(person);
    }
}
