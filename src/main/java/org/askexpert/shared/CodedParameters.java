package org.askexpert.shared;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets parameters and form fields be {@link Coded} enums; an empty field is none. */
@Configuration(proxyBeanMethods = false)
class CodedParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new FromCode());
        registry.addConverter(Coded.class, String.class, Coded::code);
    }

    private static final class FromCode implements ConverterFactory<String, Coded> {
        @Override
        public <T extends Coded> Converter<String, T> getConverter(Class<T> type) {
            return code -> code.isEmpty() ? null : constant(type, code);
        }

        private static <T extends Coded> T constant(Class<T> type, String code) {
            for (T constant : type.getEnumConstants()) if (constant.code().equals(code)) return constant;
            throw new IllegalArgumentException("Unknown code");
        }
    }
}
