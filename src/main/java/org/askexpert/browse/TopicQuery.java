package org.askexpert.browse;

/**
 * Which stretch of a topic somebody reads.
 *
 * @param after place to go on behind, or null; {@code before} likewise; nonsense is the beginning
 */
public record TopicQuery(String slug, Narrowing narrowing, String after, String before) {

    /** The newest of everything it holds. */
    public static TopicQuery beginning(String slug) {
        return new TopicQuery(slug, Narrowing.NONE, null, null);
    }
}
