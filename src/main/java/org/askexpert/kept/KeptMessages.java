package org.askexpert.kept;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.support.AbstractMessageSource;

/** Words that editors saved before those of the program. They are only words: no braces in them mean anything. */
class KeptMessages extends AbstractMessageSource {

    private final UnaryOperator<String> kept;

    /** @param kept what editors say under a key, or null */
    KeptMessages(MessageSource program, UnaryOperator<String> kept) {
        this.kept = kept;
        setParentMessageSource(program);
    }

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        return kept.apply(code);
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        String words = kept.apply(code);
        if (words == null) return null;
        return new MessageFormat(words.replace("'", "''").replace("{", "'{'"), locale);
    }
}
