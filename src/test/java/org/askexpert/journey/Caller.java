package org.askexpert.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Another program that calls the API over real HTTP, with one bearer token or none. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String site;
    private final String token;

    Caller(String site, String token) {
        this.site = site;
        this.token = token;
    }

    Caller with(String otherToken) {
        return new Caller(site, otherToken);
    }

    /** What came back: status, body as JSON where there was one, and the ETag. */
    record Reply(int status, JsonNode json, String text, String etag) {}

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(body(json)));
    }

    Reply post(String path, String ifMatch, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .POST(body(json)));
    }

    Reply put(String path, String ifMatch, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(body(json)));
    }

    Reply postText(String path, String text) {
        return send(request(path)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(body(text)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + "/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = answer.headers().firstValue("Content-Type").orElse("");
            JsonNode json = type.contains("json") && !answer.body().isEmpty() ? JSON.readTree(answer.body()) : null;
            String etag = answer.headers().firstValue("ETag").orElse(null);
            return new Reply(answer.statusCode(), json, answer.body(), etag);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
