package org.askexpert.audit;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --verify-audit}: compares the record with its seals, says what it found and ends the program. */
@Component
class VerifyCommand implements ApplicationRunner {

    private static final String OPTION = "verify-audit";

    private final VerifyAudit verify;
    private final ApplicationContext context;

    VerifyCommand(VerifyAudit verify, ApplicationContext context) {
        this.verify = verify;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!arguments.containsOption(OPTION)) return;
        int exit = report(System.out);
        System.exit(SpringApplication.exit(context, () -> exit));
    }

    /** The exit code: 0 where every seal agrees, 1 where one does not. */
    int report(PrintStream out) {
        AuditCheck found = verify.walk();
        out.printf(
                "%d seals close %d acts; %d acts are not sealed yet.%n", found.seals(), found.events(), found.open());
        if (found.isWhole()) return 0;
        out.printf(
                "SEAL %d DOES NOT AGREE: acts up to number %d were changed, added or taken out, or the seal itself was.%n",
                found.broken().number(), found.broken().lastEvent());
        return 1;
    }
}
