package org.askexpert.people;

import static org.askexpert.people.Policy.PUBLIC;
import static org.askexpert.people.Policy.STAFF;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * The one table of routes and policies, {@code people/routes.txt}. What has no line there is answered like an unknown
 * address.
 */
@Component
class Routes {

    private static final String TABLE = "/people/routes.txt";
    private static final List<String> STAFF_PREFIXES = List.of("/desk", "/office", "/account");
    private static final List<String> STAFF_API_PREFIXES =
            List.of("/api/v1/desk", "/api/v1/office", "/api/v1/library", "/api/v1/me");

    private final List<Route> lines = new ArrayList<>();

    Routes(Environment environment) {
        lines.addAll(table());
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        add("GET", demo ? PUBLIC : STAFF, "/api/openapi.json");
        if (demo) addMailbox();
    }

    List<Route> lines() {
        return List.copyOf(lines);
    }

    /** Whether everything at and below this address is for staff, existing or not. */
    static boolean isForStaff(String path) {
        return Stream.concat(STAFF_PREFIXES.stream(), STAFF_API_PREFIXES.stream())
                .anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    private static List<Route> table() {
        try (InputStream file = Routes.class.getResourceAsStream(TABLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Routes::line)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Methods, who, address. */
    private static Route line(String line) {
        String[] parts = line.trim().split("\\s+");
        if (parts.length != 3) throw new IllegalStateException(TABLE + " holds a line that is none: " + line);
        return Route.of(methods(parts[0]), parts[2], Policy.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    private static Set<HttpMethod> methods(String named) {
        if (named.equals("*")) return Set.of(HttpMethod.values());
        return Arrays.stream(named.split("\\+")).map(HttpMethod::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Mails to look at, where no mail server is. */
    private void addMailbox() {
        add("GET", PUBLIC, "/mailbox");
        add("GET", PUBLIC, "/mailbox/{id}");
    }

    private void add(String methods, Policy policy, String pattern) {
        lines.add(Route.of(methods(methods), pattern, policy));
    }
}
