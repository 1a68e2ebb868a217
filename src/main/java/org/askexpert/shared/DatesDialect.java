package org.askexpert.shared;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives every template {@code #when}. A dialect rather than a bean: web slices and mail templates find it too. */
@Component
class DatesDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String NAME = "when";

    private final Dates dates;

    DatesDialect(@Value("${askexpert.time-zone:Europe/London}") ZoneId zone, ObjectProvider<Dates> given) {
        super(NAME);
        dates = given.getIfAvailable(() -> new Dates(zone, Clock.systemUTC()));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(NAME);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        return dates;
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
