package org.askexpert.kept;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.data.domain.Limit;

/** The versions of a list that are kept here. */
record KeptHistory(KeptList list, KeptVersions versions, SaveKept save) implements OwnedList {

    @Override
    public String code() {
        return list.code();
    }

    @Override
    public String title() {
        return list.title();
    }

    @Override
    public String address() {
        return list.address();
    }

    @Override
    public List<ListChange> changes(int below, int most, Viewer me) {
        me.mustBe(Role.EDITOR);
        return versions.findByListCodeAndVersionLessThanOrderByVersionDesc(code(), below, Limit.of(most)).stream()
                .map(KeptVersion::change)
                .toList();
    }

    @Override
    public String said(int version, Viewer me) {
        me.mustBe(Role.EDITOR);
        return list.shown(content(version));
    }

    @Override
    public void bringBack(int version, int read, Viewer me) {
        me.mustBe(Role.EDITOR);
        save.save(list, read, content(version), me);
    }

    private String content(int version) {
        return versions.findByListCodeAndVersion(code(), version)
                .map(KeptVersion::content)
                .orElseThrow(Problem::unknown);
    }
}
