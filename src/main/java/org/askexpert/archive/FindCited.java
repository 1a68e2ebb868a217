package org.askexpert.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.springframework.transaction.annotation.Transactional;

/** How the entries stand that an answer in work names: one query for all of them. */
@UseCase
@Transactional(readOnly = true)
public class FindCited {

    private final EntryRevisions revisions;

    FindCited(EntryRevisions revisions) {
        this.revisions = revisions;
    }

    /** By the address asked for; what is unpublished or never was is missing. For staff. */
    public Map<String, CitedEntry> at(Collection<String> slugs, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.staff();
        List<String> addresses = slugs.stream().filter(Slug::isSlug).distinct().toList();
        if (addresses.isEmpty()) return Map.of();
        return revisions.citedAt(addresses).stream().collect(Collectors.toMap(CitedEntry::asked, Function.identity()));
    }
}
