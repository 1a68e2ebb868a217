package org.askexpert.guard;

import jakarta.servlet.Filter;
import org.apache.catalina.core.StandardHost;
import org.askexpert.shared.ProblemFaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the filters of this room before all others, and our valve where not even a filter runs. */
@Configuration(proxyBeanMethods = false)
class Gate {

    @Bean
    FilterRegistrationBean<HeaderFilter> headerFilter(ProblemFaces faces) {
        return at(Ordered.HIGHEST_PRECEDENCE, new HeaderFilter(faces));
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        return at(Ordered.HIGHEST_PRECEDENCE + 10, new BodyLimit());
    }

    @Bean
    FilterRegistrationBean<SameSite> sameSite(@Value("${askexpert.base-url:}") String baseUrl) {
        return at(Ordered.HIGHEST_PRECEDENCE + 20, new SameSite(baseUrl.replaceAll("/+$", "")));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareFaults() {
        return factory -> {
            factory.addContextCustomizers(context -> {
                var host = (StandardHost) context.getParent();
                host.setErrorReportValveClass(BareErrors.class.getName());
                host.getPipeline().addValve(new BareErrors());
            });
            // a slash in a name is no path of ours, but it is our 404 that says so
            factory.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
            var types = new MimeMappings(MimeMappings.DEFAULT);
            types.add("css", "text/css;charset=UTF-8");
            types.add("js", "text/javascript;charset=UTF-8");
            types.add("txt", "text/plain;charset=UTF-8");
            factory.setMimeMappings(types);
        };
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
