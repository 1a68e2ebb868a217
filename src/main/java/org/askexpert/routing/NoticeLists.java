package org.askexpert.routing;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices that words of danger bring. */
@Configuration(proxyBeanMethods = false)
class NoticeLists {

    @Bean
    NoticeList urgentCareNotice(NoticeTexts texts, MessageSource words) {
        return new NoticeList(NoticeText.URGENT_CARE, texts, words);
    }

    @Bean
    NoticeList crisisNotice(NoticeTexts texts, MessageSource words) {
        return new NoticeList("crisis", texts, words);
    }
}
