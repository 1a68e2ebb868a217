package org.askexpert.kept;

import java.util.Set;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Which of many lists say something of their own, in one query. */
@UseCase
@Transactional(readOnly = true)
public class FindKeptCodes {

    private final KeptVersions versions;

    FindKeptCodes(KeptVersions versions) {
        this.versions = versions;
    }

    /** @param beginning how the codes of these lists begin */
    public Set<String> codes(String beginning, Viewer me) {
        me.staff();
        return versions.written(beginning);
    }
}
