package org.askexpert.search;

/**
 * What somebody looks for, and where.
 *
 * @param q any text at all
 * @param topic slug of a topic, or null for all
 * @param page from 1; whoever wants more than {@link #LAST_PAGE} should say more about what they look for
 * @param size results on one page
 */
public record WordQuery(String q, String topic, int page, int size) {

    public static final int LAST_PAGE = 10;
}
