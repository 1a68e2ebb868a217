package org.askexpert.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import org.askexpert.desk.Scene;
import org.askexpert.shared.Role;
import org.askexpert.testing.Walker;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** People of one test's own, at pages and by programs. */
final class Colleagues {

    final Scene scene;
    private final MockMvc mvc;

    Colleagues(ApplicationContext program) {
        this.scene = new Scene(program);
        this.mvc = program.getBean(MockMvc.class);
    }

    Walker signedIn(String handle) {
        Walker walker = new Walker(mvc, "10.22.0.1");
        walker.post("/sign-in", "email", handle + "@example.org", "password", Scene.PASSWORD);
        assertThat(walker.location()).as(walker.body()).isNotNull();
        return walker;
    }

    String expert(String name) {
        return scene.person(name, Role.EXPERT);
    }

    /** A question this expert accepted. */
    String acceptedBy(String expert) {
        String reference = scene.asked();
        assertThat(call(HttpMethod.POST, expert, reference, "acceptance", "0", "{}")
                        .getStatus())
                .isEqualTo(204);
        return reference;
    }

    MockHttpServletResponse call(
            HttpMethod method, String who, String reference, String verb, String ifMatch, String body) {
        var request = request(method, "/api/v1/desk/" + reference + (verb.isEmpty() ? "" : "/" + verb))
                .header("Authorization", "Bearer token-" + who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (ifMatch != null) request.header("If-Match", "\"" + ifMatch + "\"");
        try {
            return mvc.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A call that does nothing but find out who calls. */
    int me(String who) {
        try {
            return mvc.perform(request(HttpMethod.GET, "/api/v1/me").header("Authorization", "Bearer token-" + who))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String draft(String reference) {
        return "/desk/" + reference + "/draft";
    }
}
