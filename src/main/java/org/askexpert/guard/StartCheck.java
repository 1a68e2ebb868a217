package org.askexpert.guard;

import java.util.List;
import org.apache.commons.logging.Log;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks at the settings before anything starts: the demo stays on this machine, production is complete. */
class StartCheck implements EnvironmentPostProcessor, Ordered {

    private final Log log;

    StartCheck(DeferredLogFactory logs) {
        this.log = logs.getLog(StartCheck.class);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        List<String> reasons = reasons(environment);
        if (!reasons.isEmpty()) throw new StartRefused(reasons);
        if (ProductionSettings.allowsPlaintext(environment)) {
            log.warn("ASKEXPERT_ALLOW_PLAINTEXT is set: connections may be read on their way");
        }
    }

    /** Everything that keeps the program from starting, all at once. */
    static List<String> reasons(Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        boolean production = environment.acceptsProfiles(Profiles.of("production"));
        if (demo && production) return List.of("spring.profiles.active: demo and production exclude each other");
        if (production) return new ProductionSettings(environment).reasons();
        if (!demo) return List.of("spring.profiles.active: set demo or production");
        String address = environment.getProperty("server.address", "");
        boolean loopback = address.equals("localhost") || address.equals("::1") || address.startsWith("127.");
        return loopback ? List.of() : List.of("server.address: the demo listens on 127.0.0.1 only");
    }
}
