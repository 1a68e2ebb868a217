package org.askexpert.house;

import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Editors choose who speaks in published answers; all of their pages are made anew. */
@UseCase
public class ChooseByline {

    private final HouseSettings settings;
    private final Audit audit;

    ChooseByline(HouseSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** @throws Problem forbidden to others, invalid without a choice */
    public void choose(BylinePolicy policy, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (policy == null) throw Problem.invalid("policy", "Choose who speaks in published answers");
        settings.findBySetting("byline").orElseThrow(Problem::unknown).say(policy.code());
        audit.record("choose-byline", "house", "byline", me, policy.code());
    }
}
