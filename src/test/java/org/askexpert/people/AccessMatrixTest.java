package org.askexpert.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.askexpert.guard.SecretLinks;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the running program × every actor, with ids nobody has, against {@code access-matrix.csv}. After a
 * wanted change, {@code -Dmatrix.write=true} writes the file anew; read the difference before committing it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccessMatrixTest {

    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");
    private static final String PASSWORD = "six quiet herons";

    /** Files, health and the container's error address: served, but by no handler of ours. */
    private static final Set<String> WITHOUT_HANDLER = Set.of(
            "GET /css/**",
            "GET /js/**",
            "GET /img/**",
            "GET /webjars/**",
            "GET /favicon.ico",
            "GET /favicon.svg",
            "GET /actuator/health",
            "GET /actuator/health/liveness",
            "GET /actuator/health/readiness",
            "GET /actuator/health/writing",
            "GET /api/openapi.json");

    @LocalServerPort
    private int port;

    @Autowired
    private Routes routes;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private RegisterPerson register;

    @Autowired
    private SecretLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyHandlerHasALineAndEveryLineAHandler() {
        Set<String> lines = routes.lines().stream()
                .flatMap(line -> line.methods().stream()
                        .map(method -> method + " " + bare(line.pattern().getPatternString())))
                .filter(line -> !line.endsWith(" /error"))
                .collect(Collectors.toCollection(TreeSet::new));
        lines.removeAll(WITHOUT_HANDLER);
        var handlers = handlers();
        assertThat(handlers).as("handlers without a line in Routes").isSubsetOf(lines);
        lines.removeAll(handlers);
        assertThat(lines).as("lines in Routes without a handler").isEmpty();
    }

    @Test
    void everyActorGetsWhatTheMatrixSays() throws Exception {
        var actors = actors();
        var matrix = new ArrayList<String>();
        matrix.add("method,route," + String.join(",", actors.keySet()));
        for (String handler : handlers()) {
            String[] parts = handler.split(" ");
            var line = new StringBuilder(parts[0] + "," + parts[1]);
            for (MatrixActor actor : actors.values()) {
                // signing out would end the actor's session
                boolean isSignOut = parts[1].equals("/sign-out");
                line.append(',').append(isSignOut ? "-" : actor.calls(HttpMethod.valueOf(parts[0]), path(parts[1])));
            }
            matrix.add(line.toString());
        }
        if (Boolean.getBoolean("matrix.write")) Files.write(MATRIX, matrix);
        assertThat(matrix).isEqualTo(Files.readAllLines(MATRIX));
    }

    private Set<String> handlers() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.askexpert."))
                .flatMap(entry -> handlers(entry.getKey()))
                .filter(handler -> !handler.endsWith(" /error"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> handlers(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        // no method means every method
        var named = methods.isEmpty() ? Set.of(RequestMethod.values()) : methods;
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> named.stream().map(method -> method + " " + bare(pattern)));
    }

    private Map<String, MatrixActor> actors() throws Exception {
        var actors = new LinkedHashMap<String, MatrixActor>();
        String site = "http://localhost:" + port;
        actors.put("anonymous", new MatrixActor(site, null));
        actors.put("asker", new MatrixActor(site, links.issue("asker-session", "-1", Duration.ofMinutes(30))));
        for (Role role : List.of(Role.EXPERT, Role.REVIEWER, Role.EDITOR, Role.ADMINISTRATOR)) {
            actors.put(role.code(), signedIn(site, "matrix-" + role.code(), role));
        }
        actors.put("disabled", signedIn(site, "matrix-disabled", Role.EDITOR));
        jdbc.sql("update person set disabled = true where handle = 'matrix-disabled'")
                .update();
        return actors;
    }

    private MatrixActor signedIn(String site, String handle, Role role) throws Exception {
        String email = handle + "@example.org";
        var person = new NewPerson(handle, handle, email, Set.of(role), Set.of(), null);
        register.register(person, PASSWORD, "token-of-" + handle, Viewer.system());
        return new MatrixActor(site, "token-of-" + handle).signedIn(email, PASSWORD);
    }

    /** An address of this route with ids that nobody has. */
    private static String path(String route) {
        return route.contains("/desk/{}") ? route.replace("{}", "Q7K3-M9XT") : route.replace("{}", "no-such-thing");
    }

    private static String bare(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", "{}");
    }
}
