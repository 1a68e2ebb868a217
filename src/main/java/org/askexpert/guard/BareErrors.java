package org.askexpert.guard;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.askexpert.shared.ProblemFaces;

/** Answers faults that never reach a filter, such as an unreadable address: our headers, one line, no detail. */
public class BareErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        SecurityHeaders.write("", response::setHeader);
        try {
            byte[] words = ProblemFaces.plain(status);
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.setContentLength(words.length);
            response.getOutputStream().write(words);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody left to tell", gone);
        }
    }
}
