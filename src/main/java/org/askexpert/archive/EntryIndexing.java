package org.askexpert.archive;

import org.askexpert.search.IndexDocument;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes the live revision of an entry into the index of words. */
public class EntryIndexing implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        // revisions never change; a new one changes the number
        for (String column : new String[] {"revision", "slug", "topicId", "publishedAt", "updatedAt"}) {
            context.dependencies().use(column);
        }
        context.bridge(Entry.class, new Bridge(IndexDocument.declaredIn(context.indexSchemaElement())));
    }

    private record Bridge(IndexDocument fields) implements TypeBridge<Entry> {

        @Override
        public void write(DocumentElement document, Entry entry, TypeBridgeWriteContext context) {
            fields.write(entry.searchable(), document);
        }
    }
}
