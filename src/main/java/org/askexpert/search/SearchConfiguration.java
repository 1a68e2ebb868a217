package org.askexpert.search;

import com.github.benmanes.caffeine.cache.Ticker;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** What the age of things kept in memory is measured with. */
    @Bean
    @ConditionalOnMissingBean
    Ticker ticker() {
        return Ticker.systemTicker();
    }
}
