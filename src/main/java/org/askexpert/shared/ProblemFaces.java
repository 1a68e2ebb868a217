package org.askexpert.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Shows a problem that arose outside any controller: as JSON below {@code /api}, else as a page. */
@Component
public class ProblemFaces {

    static final String PROBLEM = ProblemFaces.class.getName();

    private final ObjectMapper json;

    ProblemFaces(ObjectMapper json) {
        this.json = json;
    }

    /** Answers the request; nothing may have been written before. */
    public void show(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return; // whoever sent half a request got the container's answer
        headers(problem).forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        if (isApi(request)) {
            byte[] body = json.writeValueAsBytes(ProblemBody.of(problem));
            response.setStatus(problem.kind().status());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            return;
        }
        request.setAttribute(PROBLEM, problem);
        response.sendError(problem.kind().status());
    }

    /** The same text whatever the address, for use where no request can be parsed. */
    public static byte[] plain(int status) {
        Problem.Kind kind = ProblemTranslation.kindOf(status);
        return (kind.title() + ".\n").getBytes(StandardCharsets.UTF_8);
    }

    static boolean isApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.startsWith("/api/");
    }

    static HttpHeaders headers(Problem problem) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl("no-store");
        problem.currentRevision().ifPresent(revision -> headers.setETag(ETags.of(revision)));
        problem.retryAfter()
                .ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds()))));
        if (problem instanceof WrongMethod wrong) headers.set(HttpHeaders.ALLOW, String.join(", ", wrong.allowed()));
        if (problem.kind() == Problem.Kind.UNAUTHENTICATED) headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return headers;
    }
}
