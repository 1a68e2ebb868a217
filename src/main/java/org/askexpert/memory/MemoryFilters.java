package org.askexpert.memory;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the memory in front of the archive's pages, before sessions and rights: what it holds is for everybody. */
@Configuration(proxyBeanMethods = false)
class MemoryFilters {

    /** Behind the filters of {@code guard}, which write headers; whoever comes with a session is served without a look at it. */
    private static final int BEFORE_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 40;

    @Bean
    FilterRegistrationBean<MemoryFilter> memoryFilter(PageMemory memory, Clock clock) {
        var registration = new FilterRegistrationBean<>(new MemoryFilter(memory, clock));
        registration.setOrder(BEFORE_SESSIONS);
        registration.addUrlPatterns("/archive", "/archive/*", "/api/v1/archive/*");
        return registration;
    }
}
