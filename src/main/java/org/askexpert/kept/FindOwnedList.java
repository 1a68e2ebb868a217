package org.askexpert.kept;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** A list that editors own, by its code, wherever its versions lie. */
@UseCase
public class FindOwnedList {

    private final List<KeptList> kept;
    private final List<KeptLists> more;
    private final List<OwnedLists> elsewhere;
    private final KeptVersions versions;
    private final SaveKept save;

    FindOwnedList(
            List<KeptList> kept,
            List<KeptLists> more,
            List<OwnedLists> elsewhere,
            KeptVersions versions,
            SaveKept save) {
        this.kept = kept;
        this.more = more;
        this.elsewhere = elsewhere;
        this.versions = versions;
        this.save = save;
    }

    /** @throws Problem forbidden to others, unknown */
    public OwnedList list(String code, Viewer me) {
        me.mustBe(Role.EDITOR);
        Stream<OwnedList> here = Stream.concat(kept.stream(), more.stream().flatMap(room -> room.lists().stream()))
                .map(list -> new KeptHistory(list, versions, save));
        return Stream.concat(here, elsewhere.stream().flatMap(room -> room.lists().stream()))
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow(Problem::unknown);
    }
}
