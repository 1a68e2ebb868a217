package org.askexpert.archive;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Public pages are the same bytes for everybody: caches may keep them shortly, and the bytes name their version. */
@Configuration(proxyBeanMethods = false)
class Caching {

    static final String SHORTLY = "public, max-age=30, must-revalidate";

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> archiveVersions() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns("/archive", "/archive/*", "/api/v1/archive/*");
        return registration;
    }

    static void shortly(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SHORTLY);
    }
}
