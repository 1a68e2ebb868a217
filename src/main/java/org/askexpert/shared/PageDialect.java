package org.askexpert.shared;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives every template {@code #when} ({@link Dates}) and {@code #mistakes} ({@link Mistakes}). A dialect rather than
 * beans: web slices and mail templates find it too.
 */
@Component
class PageDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private final Map<String, Object> objects;

    PageDialect(@Value("${askexpert.time-zone:Europe/London}") ZoneId zone, ObjectProvider<Dates> given) {
        super("page");
        Dates dates = given.getIfAvailable(() -> new Dates(zone, Clock.systemUTC()));
        objects = Map.of("when", dates, "mistakes", new Mistakes());
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return objects.keySet();
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return objects.get(name);
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
