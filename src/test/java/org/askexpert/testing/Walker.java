package org.askexpert.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a browser that keeps cookies and runs no script. */
public final class Walker {

    private final MockMvc mvc;
    private final String network;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private MockHttpServletResponse answer;

    public Walker(MockMvc mvc, String network) {
        this.mvc = mvc;
        this.network = network;
    }

    public Document get(String path) {
        return perform(MockMvcRequestBuilders.get(java.net.URI.create(path.replace(" ", "%20"))));
    }

    public Document post(String path, String... fields) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(java.net.URI.create(path));
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return perform(request.with(csrf()));
    }

    public int status() {
        return answer.getStatus();
    }

    public String location() {
        return answer.getHeader("Location");
    }

    public String header(String name) {
        return answer.getHeader(name);
    }

    public Document page() {
        return Jsoup.parse(body());
    }

    public String body() {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** How the cookie was set by the last answer. */
    public String cookie(String name) {
        return answer.getHeaders("Set-Cookie").stream()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }

    private Document perform(MockHttpServletRequestBuilder request) {
        request.with(from -> {
            from.setRemoteAddr(network);
            return from;
        });
        if (!cookies.isEmpty()) request.cookie(kept());
        try {
            answer = mvc.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        keep(answer.getHeaders("Set-Cookie"));
        return page();
    }

    private Cookie[] kept() {
        return cookies.entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                .toArray(Cookie[]::new);
    }

    private void keep(List<String> lines) {
        for (String line : lines) {
            String pair = line.split(";", 2)[0];
            String name = pair.substring(0, pair.indexOf('='));
            if (line.contains("Max-Age=0")) cookies.remove(name);
            else cookies.put(name, pair.substring(pair.indexOf('=') + 1));
        }
    }
}
