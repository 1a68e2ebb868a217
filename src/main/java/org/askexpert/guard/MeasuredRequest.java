package org.askexpert.guard;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request without a stated length: what is read is counted, and too much is refused. */
class MeasuredRequest extends HttpServletRequestWrapper {

    private final long limit;
    private ServletInputStream stream;

    MeasuredRequest(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) stream = new Measured(super.getInputStream());
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private final class Measured extends ServletInputStream {

        private final ServletInputStream from;
        private long read;

        Measured(ServletInputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            int value = from.read();
            if (value >= 0) count(1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = from.read(bytes, offset, length);
            if (got > 0) count(got);
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > limit) throw BodyLimit.tooLarge();
        }

        @Override
        public boolean isFinished() {
            return from.isFinished();
        }

        @Override
        public boolean isReady() {
            return from.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            from.setReadListener(listener);
        }
    }
}
