package org.askexpert.archive;

import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** Erases the texts that stayed after their asker was forgotten; for editors, asked by the same person. */
@UseCase
public class EraseForgotten {

    private final Entries entries;
    private final EraseText eraseText;

    EraseForgotten(Entries entries, EraseText eraseText) {
        this.entries = entries;
        this.eraseText = eraseText;
    }

    /** How much went, by table. */
    public Map<String, Integer> erase(byte[] addressHash, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        return entries.partedFrom(addressHash).stream()
                .flatMap(entry -> eraseText.erase(entry).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }
}
