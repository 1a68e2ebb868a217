package org.askexpert.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The file of a long import, packed and in parts: whoever writes or reads it holds one of them at a time. */
@Component
class JobFile {

    private static final int PART = 512 * 1024;

    private final JdbcTemplate jdbc;

    JobFile(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(long job, InputStream content) throws IOException {
        try (OutputStream parts = new GZIPOutputStream(new Parts(job))) {
            content.transferTo(parts);
        }
    }

    /** @param before runs each time before a part is fetched, and ends the reading by what it throws */
    InputStream read(long job, Runnable before) throws IOException {
        return new GZIPInputStream(new ReadParts(job, before));
    }

    void erase(long job) {
        jdbc.update("delete from archive_job_part where job_id = ?", job);
    }

    private final class Parts extends OutputStream {

        private final long job;
        private final ByteArrayOutputStream part = new ByteArrayOutputStream(PART);
        private int number;

        Parts(long job) {
            this.job = job;
        }

        @Override
        public void write(int one) {
            part.write(one);
            if (part.size() >= PART) put();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            part.write(bytes, from, length);
            if (part.size() >= PART) put();
        }

        @Override
        public void close() {
            if (part.size() > 0) put();
        }

        private void put() {
            jdbc.update(
                    "insert into archive_job_part (job_id, number, content) values (?, ?, ?)",
                    job,
                    ++number,
                    part.toByteArray());
            part.reset();
        }
    }

    private final class ReadParts extends InputStream {

        private final long job;
        private final Runnable before;
        private byte[] part = {};
        private int at;
        private int number;

        ReadParts(long job, Runnable before) {
            this.job = job;
            this.before = before;
        }

        @Override
        public int read() {
            return isOver() ? -1 : part[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (isOver()) return -1;
            int given = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, from, given);
            at += given;
            return given;
        }

        /** GZIPInputStream takes 0 for the end. */
        @Override
        public int available() {
            return isOver() ? 0 : part.length - at;
        }

        private boolean isOver() {
            if (at < part.length) return false;
            before.run();
            String next = "select content from archive_job_part where job_id = ? and number = ?";
            part = jdbc.query(next, (row, index) -> row.getBytes(1), job, ++number).stream()
                    .findFirst()
                    .orElse(new byte[0]);
            at = 0;
            return part.length == 0;
        }
    }
}
