package org.askexpert.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.askexpert.search.Labelled.Answered;

/** What one gets for nothing: BM25 over title, question and answer in one field, standard English analysis, any word. */
class PlainBm25 implements AutoCloseable {

    private static final String TEXT = "text";
    private static final int MOST = 5;

    private final List<Answered> entries;
    private final Analyzer english = new EnglishAnalyzer();
    private final DirectoryReader reader;

    PlainBm25(List<Answered> entries) throws IOException {
        this.entries = entries;
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(english))) {
            for (Answered entry : entries) {
                var document = new Document();
                String all = entry.title() + "\n" + entry.question() + "\n" + entry.answer();
                document.add(new TextField(TEXT, all, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    List<Ranked> best(String text) throws IOException {
        var any = new BooleanQuery.Builder();
        try (TokenStream stream = english.tokenStream(TEXT, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                any.add(new TermQuery(new Term(TEXT, word.toString())), BooleanClause.Occur.SHOULD);
            }
            stream.end();
        }
        List<Ranked> found = new ArrayList<>();
        for (ScoreDoc hit : new IndexSearcher(reader).search(any.build(), MOST).scoreDocs) {
            found.add(new Ranked(entries.get(hit.doc).key(), hit.score));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
