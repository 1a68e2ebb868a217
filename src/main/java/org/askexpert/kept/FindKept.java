package org.askexpert.kept;

import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** A list as it stands. */
@UseCase
@Transactional(readOnly = true)
public class FindKept {

    private final KeptVersions versions;

    FindKept(KeptVersions versions) {
        this.versions = versions;
    }

    /** What lists say is printed for everybody somewhere, so every viewer may read it. */
    public KeptNow now(KeptList list, Viewer viewer) {
        return versions.findFirstByListCodeOrderByVersionDesc(list.code())
                .map(latest -> new KeptNow(latest.version(), latest.content()))
                .orElseGet(() -> new KeptNow(0, list.standing()));
    }
}
