package org.askexpert.guard;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * {@code --check}: reads the settings as a start would, tries the database and the mail server, says what is wrong and
 * ends the program before anything starts. Nothing is written into the database.
 */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    private static final String OPTION = "check";

    /** Before {@link StartCheck}, which would refuse without trying the connections. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(OPTION)) System.exit(report(environment, System.out));
    }

    /** The exit code: 0 where the program could start and work, 1 where it could not. */
    static int report(Environment environment, PrintStream out) {
        List<String> wrong = new ArrayList<>(StartCheck.reasons(environment));
        if (wrong.isEmpty()) wrong.addAll(new Connections(environment).refused());
        if (wrong.isEmpty()) out.println("The settings are complete; what they name answers.");
        else out.println("Ask an Expert would not start, or not work:\n- " + String.join("\n- ", wrong));
        return wrong.isEmpty() ? 0 : 1;
    }
}
