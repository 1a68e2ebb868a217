package org.askexpert.search;

import java.time.Instant;
import java.util.Set;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;

/** The shape of an entry in the index. The archive's mapping declares it once and writes every entry through it. */
public final class IndexDocument {

    private final IndexSchemaElement schema;

    private final IndexFieldReference<Long> key;
    private final IndexFieldReference<String> slug;
    private final IndexFieldReference<String> title;
    private final IndexFieldReference<String> titleExactly;
    private final IndexFieldReference<String> question;
    private final IndexFieldReference<String> questionExactly;
    private final IndexFieldReference<String> answer;
    private final IndexFieldReference<String> answerExactly;
    private final IndexFieldReference<String> excerpt;
    private final IndexFieldReference<Long> topic;
    private final IndexFieldReference<Instant> published;
    private final IndexFieldReference<Instant> updated;

    private IndexDocument(IndexSchemaElement schema) {
        this.schema = schema;
        key = number(IndexFields.KEY);
        slug = kept(IndexFields.SLUG);
        title = text(IndexFields.TITLE);
        titleExactly = exactly(IndexFields.TITLE);
        question = text(IndexFields.QUESTION);
        questionExactly = exactly(IndexFields.QUESTION);
        answer = text(IndexFields.ANSWER);
        answerExactly = exactly(IndexFields.ANSWER);
        excerpt = kept(IndexFields.EXCERPT);
        topic = number(IndexFields.TOPIC);
        published = moment(IndexFields.PUBLISHED);
        updated = moment(IndexFields.UPDATED);
    }

    /** Declares all fields. */
    public static IndexDocument declaredIn(IndexSchemaElement schema) {
        return new IndexDocument(schema);
    }

    /** Writes one entry. */
    public void write(SearchableEntry entry, DocumentElement document) {
        document.addValue(key, entry.key());
        document.addValue(slug, entry.slug());
        document.addValue(title, entry.title());
        document.addValue(titleExactly, entry.title());
        document.addValue(question, entry.question());
        document.addValue(questionExactly, entry.question());
        document.addValue(answer, entry.answer());
        document.addValue(answerExactly, entry.answer());
        document.addValue(excerpt, entry.excerpt());
        document.addValue(topic, entry.topic().number());
        document.addValue(published, entry.published());
        document.addValue(updated, entry.updated());
    }

    /** Shown with marked words; their places are kept, or a long answer would be taken apart again for each result. */
    private IndexFieldReference<String> text(String name) {
        return schema.field(
                        name,
                        types -> types.asString()
                                .analyzer(IndexFields.STEMMED)
                                .projectable(Projectable.YES)
                                .highlightable(Set.of(Highlightable.UNIFIED)))
                .toReference();
    }

    private IndexFieldReference<String> exactly(String name) {
        return schema.field(
                        name + IndexFields.EXACTLY, types -> types.asString().analyzer(IndexFields.AS_WRITTEN))
                .toReference();
    }

    private IndexFieldReference<String> kept(String name) {
        return schema.field(
                        name,
                        types -> types.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                .toReference();
    }

    private IndexFieldReference<Long> number(String name) {
        return schema.field(
                        name,
                        types -> types.asLong().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
    }

    private IndexFieldReference<Instant> moment(String name) {
        return schema.field(
                        name,
                        types -> types.asInstant().projectable(Projectable.YES).sortable(Sortable.YES))
                .toReference();
    }
}
