package org.askexpert.workflow;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * The only beans that an expression in a model may name. They are fetched when first needed: fetched earlier, they would
 * need the engine that is being built.
 */
@Component
class ModelBeans implements BeanPostProcessor {

    static final Set<String> NAMES = Set.of(
            "triageFacts",
            "recordTriageDelegate",
            "chooseExpertDelegate",
            "dueDates",
            "remindStaffDelegate",
            "expireOfferDelegate",
            "replyTimes",
            "remindAskerDelegate",
            "closeWithoutReplyDelegate",
            "releaseAnswerDelegate",
            "publishToArchiveDelegate",
            "deliverMailDelegate",
            "mailRetries",
            "chooseRecheckerDelegate",
            "remindRecheckerDelegate",
            "escalateRecheckDelegate",
            "carryOutRecheckDelegate",
            "recheckTimes");

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ProcessEngineConfigurationImpl engine) engine.setBeans(new Whitelist(beans));
        return bean;
    }

    private static final class Whitelist extends AbstractMap<Object, Object> {

        private final BeanFactory beans;

        Whitelist(BeanFactory beans) {
            this.beans = beans;
        }

        @Override
        public boolean containsKey(Object name) {
            return NAMES.contains(name);
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? beans.getBean((String) name) : null;
        }

        /** Nothing may be found by walking through it. */
        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}
