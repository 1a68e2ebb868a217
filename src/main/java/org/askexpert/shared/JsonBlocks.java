package org.askexpert.shared;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets a template say {@code <meta json:block="${data}">}: data for machines stands there, of a {@link JsonBlock} alone. */
@Component
class JsonBlocks extends AbstractProcessorDialect {

    private static final String PREFIX = "json";
    private static final int PRECEDENCE = 1_000;

    JsonBlocks() {
        super("json blocks", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Printer(prefix));
    }

    private static final class Printer extends AbstractAttributeTagProcessor {

        Printer(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "block", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                IElementTagStructureHandler page) {
            var parser = StandardExpressions.getExpressionParser(context.getConfiguration());
            Object value = parser.parseExpression(context, expression).execute(context);
            if (!(value instanceof JsonBlock block)) throw new IllegalArgumentException("Not a JsonBlock");
            page.replaceWith("<script type=\"application/ld+json\">" + block.json() + "</script>", false);
        }
    }
}
