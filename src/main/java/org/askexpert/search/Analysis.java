package org.askexpert.search;

import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How text becomes the words of the index. Every word is kept, common ones too, so that a phrase means what it says;
 * synonyms join at the time of a question, because editors change them and what stands here holds until a rebuild.
 */
public class Analysis implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(IndexFields.AS_WRITTEN)
                .custom()
                .tokenizer(StandardTokenizerFactory.class)
                .tokenFilter(ASCIIFoldingFilterFactory.class)
                .tokenFilter(EnglishPossessiveFilterFactory.class)
                .tokenFilter(LowerCaseFilterFactory.class)
                .tokenFilter(PatternReplaceFilterFactory.class) // "don't" and "dont" are the same
                .param("pattern", "'")
                .param("replacement", "");
        context.analyzer(IndexFields.STEMMED)
                .custom()
                .tokenizer(StandardTokenizerFactory.class)
                .tokenFilter(ASCIIFoldingFilterFactory.class)
                .tokenFilter(EnglishPossessiveFilterFactory.class)
                .tokenFilter(LowerCaseFilterFactory.class)
                .tokenFilter(PatternReplaceFilterFactory.class)
                .param("pattern", "'")
                .param("replacement", "")
                .tokenFilter(StemmerOverrideFilterFactory.class) // what the stemmer would join or part wrongly
                .param("dictionary", "search/stems.txt")
                .tokenFilter(SnowballPorterFilterFactory.class)
                .param("language", "English");
    }
}
