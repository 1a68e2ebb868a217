package org.askexpert.memory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Set;

/**
 * What a page of the archive shows, and so when it must be made anew. A handler that calls {@link #keep} says that its page
 * is the same for everybody.
 *
 * @param entries keys of the entries it shows, names or links
 * @param everything a list that any change may alter
 * @param whateverTheQuery the address without its query says it all
 */
public record Shown(Set<Long> entries, boolean everything, boolean whateverTheQuery) {

    /** How long other caches may keep a page of ours without asking. */
    public static final String SHORTLY = "public, max-age=30, must-revalidate";

    private static final String ATTRIBUTE = Shown.class.getName();

    public Shown {
        entries = Set.copyOf(entries);
    }

    /** A page about these entries and no others. */
    public static Shown entries(Set<Long> keys) {
        return new Shown(keys, false, true);
    }

    /** A list of the archive, a feed. */
    public static Shown archive() {
        return new Shown(Set.of(), true, false);
    }

    /** Lets the answer to this request be served from memory from now on. */
    public void keep(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Shown on(HttpServletRequest request) {
        return (Shown) request.getAttribute(ATTRIBUTE);
    }

    boolean touches(Set<Long> changed) {
        return everything || !Collections.disjoint(entries, changed);
    }
}
