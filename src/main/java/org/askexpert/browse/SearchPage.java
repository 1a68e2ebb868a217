package org.askexpert.browse;

import org.askexpert.search.WordQuery;

/** Search pages by number, ten at most: whoever wants more should say what they look for. */
final class SearchPage {

    private static final int MOST = WordQuery.LAST_PAGE;

    private SearchPage() {}

    /** Reads a page number; nonsense is the first. */
    static int from(String sent) {
        return sent != null && sent.matches("[2-9]|10") ? Integer.parseInt(sent) : 1;
    }

    static String next(int page, int size, long total) {
        return page < MOST && (long) page * size < total ? Integer.toString(page + 1) : null;
    }

    static String previous(int page) {
        return page > 1 ? Integer.toString(page - 1) : null;
    }
}
