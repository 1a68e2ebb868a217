package org.askexpert.search;

import com.github.benmanes.caffeine.cache.Ticker;
import org.apache.lucene.search.IndexSearcher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** Twenty words with their synonyms and six similar ones stay below it, in an archive of any size; Lucene's 1,024 not. */
    private static final int MOST_CLAUSES = 8_192;

    SearchConfiguration() {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    /** What the age of things kept in memory is measured with. */
    @Bean
    @ConditionalOnMissingBean
    Ticker ticker() {
        return Ticker.systemTicker();
    }
}
