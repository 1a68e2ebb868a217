package org.askexpert.people;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/** One kind of caller of the access matrix: a browser with its cookies, and a bearer token for the API. */
final class MatrixActor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final String bearer;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String formToken;

    /** @param bearer or null */
    MatrixActor(String site, String bearer) throws Exception {
        this.site = site;
        this.bearer = bearer;
        takeFormToken();
    }

    /** Signs in with a password; the session stays in the cookies. */
    MatrixActor signedIn(String email, String password) throws Exception {
        var form = "email=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + formToken;
        var answer = send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.statusCode() / 100 != 3) throw new IllegalStateException("Sign-in answered " + answer.statusCode());
        takeFormToken();
        return this;
    }

    /** What a call gets: the status, or {@code sign-in} or {@code elsewhere} where another page follows. */
    String calls(HttpMethod method, String path) throws Exception {
        var answer = send(path.startsWith("/api/") ? api(method, path) : page(method, path));
        if (answer.statusCode() / 100 != 3) return Integer.toString(answer.statusCode());
        return answer.headers().firstValue("Location").orElse("").equals("/sign-in") ? "sign-in" : "elsewhere";
    }

    private HttpRequest.Builder api(HttpMethod method, String path) {
        var request = request(path).header("Content-Type", "application/json").header("If-Match", "\"1\"");
        if (bearer != null) request.header("Authorization", "Bearer " + bearer);
        return request.method(method.name(), HttpRequest.BodyPublishers.ofString(method == HttpMethod.GET ? "" : "{}"));
    }

    private HttpRequest.Builder page(HttpMethod method, String path) {
        if (method == HttpMethod.GET) return request(path).GET();
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method.name(), HttpRequest.BodyPublishers.ofString("_csrf=" + formToken));
    }

    private void takeFormToken() throws Exception {
        Matcher token = FORM_TOKEN.matcher(send(request("/sign-in").GET()).body());
        if (!token.find()) throw new IllegalStateException("No form token on the sign-in page");
        formToken = token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
