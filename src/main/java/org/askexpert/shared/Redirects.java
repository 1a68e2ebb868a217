package org.askexpert.shared;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Redirects say 303: whatever was sent, the next page is fetched by GET. */
@Component
class Redirects implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ThymeleafViewResolver views) views.setRedirectHttp10Compatible(false);
        return bean;
    }
}
