package org.askexpert.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.askexpert.routing.Notice;
import org.askexpert.search.SimilarEntry;
import org.askexpert.text.PersonalDataKind;

/**
 * What somebody should read before going on with a question.
 *
 * @param notices where to get help at once
 * @param similar answered questions that were not shown while typing
 * @param personal what in the words may tell who somebody is, in the order of its kinds
 */
record Before(List<Notice> notices, List<SimilarEntry> similar, Set<PersonalDataKind> personal) {

    static final String SIMILAR = "similar";

    boolean isEmpty() {
        return codes().isEmpty();
    }

    /** What is in it, to be remembered. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        notices.forEach(notice -> codes.add(notice.code()));
        if (!similar.isEmpty()) codes.add(SIMILAR);
        personal.forEach(kind -> codes.add("personal-" + kind.code()));
        return codes;
    }
}
