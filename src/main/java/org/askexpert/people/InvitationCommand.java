package org.askexpert.people;

import java.io.PrintStream;
import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --invite-administrator=address}: opens the first account, prints its link once and ends the program. */
@Component
class InvitationCommand implements ApplicationRunner {

    private static final String OPTION = "invite-administrator";

    private final InviteFirstAdministrator invite;
    private final ApplicationContext context;
    private final String baseUrl;

    InvitationCommand(
            InviteFirstAdministrator invite,
            ApplicationContext context,
            @Value("${askexpert.base-url:}") String baseUrl) {
        this.invite = invite;
        this.context = context;
        this.baseUrl = baseUrl;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> addresses = arguments.getOptionValues(OPTION);
        if (addresses == null) return;
        int exit = invite(addresses.isEmpty() ? "" : addresses.get(0), System.out);
        System.exit(SpringApplication.exit(context, () -> exit));
    }

    /** The exit code; a refusal says why. */
    int invite(String address, PrintStream out) {
        try {
            String token = invite.invite(address, Viewer.reader());
            out.println("Open this link within 72 hours to choose a password. It is shown this once:");
            out.println(baseUrl + "/invitation/" + token);
            return 0;
        } catch (Problem refused) {
            out.println(refused.getMessage());
            refused.errors().forEach(error -> out.println(error.message()));
            return 1;
        }
    }
}
