package org.askexpert.search;

/** Names in the index: of its one document type, of the fields and of the ways text becomes words. */
public final class IndexFields {

    /** Name of the entity and of the index. */
    public static final String ENTRY = "Entry";

    public static final String KEY = "key";
    public static final String SLUG = "slug";
    public static final String TITLE = "title";
    public static final String QUESTION = "question";
    public static final String ANSWER = "answer";
    public static final String EXCERPT = "excerpt";
    public static final String TOPIC = "topic";
    public static final String PUBLISHED = "published";
    public static final String UPDATED = "updated";

    /** Behind {@link #TITLE}, {@link #QUESTION} and {@link #ANSWER}: the same text without stemming. */
    public static final String EXACTLY = "_exactly";

    /** Stemming by their stems. */
    public static final String STEMMED = "stemmed";

    /** Stemming as they stand, but for case, accents and apostrophes. */
    public static final String AS_WRITTEN = "as-written";

    private IndexFields() {}
}
