package org.askexpert.kept;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Where pages get their words from. It is asked for before anything else is there, so what editors saved comes late. */
@Configuration(proxyBeanMethods = false)
class WordsOfPages {

    @Bean
    static MessageSource messageSource(
            @Value("${spring.messages.basename}") String[] files, ObjectProvider<KeptReasons> reasons) {
        var program = new ResourceBundleMessageSource();
        program.setBasenames(files);
        program.setDefaultEncoding(StandardCharsets.UTF_8.name());
        program.setFallbackToSystemLocale(false);
        return new KeptMessages(
                program, key -> isOfReasons(key) ? reasons.getObject().word(key) : null);
    }

    private static boolean isOfReasons(String key) {
        return key.startsWith("desk.") || key.startsWith("site.mine.not-taken.");
    }
}
