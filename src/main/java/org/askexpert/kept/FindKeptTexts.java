package org.askexpert.kept;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** What some of many lists say of their own, in one query. */
@UseCase
@Transactional(readOnly = true)
public class FindKeptTexts {

    private final KeptVersions versions;

    FindKeptTexts(KeptVersions versions) {
        this.versions = versions;
    }

    /** By the codes of the lists; those that nobody saved are missing. */
    public Map<String, String> texts(Collection<String> codes, Viewer me) {
        me.staff();
        if (codes.isEmpty()) return Map.of();
        return versions.latest(codes).stream().collect(Collectors.toMap(KeptVersion::listCode, KeptVersion::content));
    }
}
