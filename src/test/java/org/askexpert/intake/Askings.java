package org.askexpert.intake;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Other programs that ask, each from a network of its own. */
final class Askings {

    static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvc mvc;
    private final String network;

    Askings(MockMvc mvc, String network) {
        this.mvc = mvc;
        this.network = network;
    }

    static ObjectNode question(String title, String email) {
        ObjectNode body = JSON.createObjectNode();
        body.put("title", title).put("body", "More of it.").putNull("topic").put("publish", "never");
        body.putObject("asker").put("email", email);
        return body;
    }

    MockHttpServletResponse ask(ObjectNode body) {
        return post("/api/v1/questions", body.toString(), null);
    }

    MockHttpServletResponse ask(ObjectNode body, String key) {
        return post("/api/v1/questions", body.toString(), key);
    }

    MockHttpServletResponse openSession(String token, String email) {
        return post(
                "/api/v1/mine/sessions",
                JSON.createObjectNode().put("token", token).put("email", email).toString(),
                null);
    }

    MockHttpServletResponse post(String path, String body, String key) {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .with(from -> {
                    from.setRemoteAddr(network);
                    return from;
                });
        if (key != null) request.header("Idempotency-Key", key);
        return perform(request);
    }

    MockHttpServletResponse read(String path, String bearer) {
        var request = get(path);
        if (bearer != null) request.header("Authorization", "Bearer " + bearer);
        return perform(request);
    }

    MockHttpServletResponse send(HttpMethod method, String path, String body, String bearer) {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(method, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        if (bearer != null) request.header("Authorization", "Bearer " + bearer);
        return perform(request);
    }

    private MockHttpServletResponse perform(org.springframework.test.web.servlet.RequestBuilder request) {
        try {
            MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
            answer.setCharacterEncoding("UTF-8");
            return answer;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
