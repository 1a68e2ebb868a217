package org.askexpert.kept;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.dao.DataIntegrityViolationException;

/** Makes the next version of a list, which counts at once; the older ones stay. */
@UseCase
public class SaveKept {

    private final KeptVersions versions;
    private final Audit audit;
    private final Clock clock;

    SaveKept(KeptVersions versions, Audit audit, Clock clock) {
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same again makes no version. The first save keeps what stood there before it, as version 1.
     *
     * @param read the version the writer had before them, 0 where there was none
     * @throws Problem forbidden to others, invalid, or stale where somebody else saved meanwhile
     */
    public void save(KeptList list, int read, String typed, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        String wanted = list.clean(typed);
        KeptVersion now = versions.findFirstByListCodeOrderByVersionDesc(list.code())
                .map(latest -> checked(latest, wanted, read))
                .orElseGet(() -> KeptVersion.first(list));
        if (now.says(wanted)) return;
        try {
            if (now.isNew()) versions.saveAndFlush(now);
            versions.saveAndFlush(now.followedBy(wanted, editor.person(), clock.instant()));
        } catch (DataIntegrityViolationException faster) {
            throw Problem.stale(now.version() + 1);
        }
        list.put(wanted, editor.person());
        audit.record("save-list", "list", list.code(), me, "version-" + (now.version() + 1));
    }

    private static KeptVersion checked(KeptVersion latest, String wanted, int read) {
        if (!latest.says(wanted)) latest.mustBe(read);
        return latest;
    }
}
