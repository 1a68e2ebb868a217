package org.askexpert.shared;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Pages are HTML whatever their address ends with; Thymeleaf would believe an ending such as {@code .js} or {@code .svg}. */
@Configuration(proxyBeanMethods = false)
class PageTypes {

    @Autowired
    void keepToHtml(ObjectProvider<ThymeleafViewResolver> pages) {
        pages.ifAvailable(resolver -> resolver.setForceContentType(true));
    }
}
