package org.askexpert.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Takes text apart as the index does. */
@Component
class Stemming {

    private final EntityManagerFactory factory;

    Stemming(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** The stems of its words, in their order; none where there is no word in it. */
    List<String> stems(String text) {
        return words(IndexFields.STEMMED, text);
    }

    /** Its words in small letters without accents and apostrophes. */
    List<String> asWritten(String text) {
        return words(IndexFields.AS_WRITTEN, text);
    }

    private List<String> words(String analyzer, String text) {
        LuceneBackend backend = Search.mapping(factory).backend().unwrap(LuceneBackend.class);
        List<String> words = new ArrayList<>();
        try (TokenStream stream = backend.analyzer(analyzer).orElseThrow().tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) words.add(word.toString());
            stream.end();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return words;
    }
}
