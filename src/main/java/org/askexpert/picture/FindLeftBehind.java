package org.askexpert.picture;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Processes that could not be brought over to the newest model. */
@UseCase
class FindLeftBehind {

    private final Processes processes;

    FindLeftBehind(Processes processes) {
        this.processes = processes;
    }

    public List<LeftBehind> all(Viewer me) {
        me.mustBe(Role.EDITOR);
        return processes.leftBehind();
    }
}
