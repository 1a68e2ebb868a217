package org.askexpert.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.askexpert.shared.Hashes;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.orm.jpa.HibernatePropertiesCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the index, which holds nothing that the database does not. What cannot be read, or was made in another
 * way than this version's, is thrown away before the index is opened; then it is made anew. A file in it says that the
 * index is complete.
 */
@Component
class IndexFolder implements HibernatePropertiesCustomizer, FailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String BACKEND = "hibernate.search.backend.directory.";

    /** To be counted up with every change of {@link IndexDocument} or {@link Analysis}. */
    private static final String MADE_AS = "1";

    private final String version = MADE_AS + "-" + stems();
    private Path folder;
    private boolean complete = true;

    @Override
    public void customize(Map<String, Object> settings) {
        settings.put("hibernate.search.background_failure_handler", BeanReference.ofInstance(this));
        settings.put(
                "hibernate.search.indexing.plan.synchronization.strategy",
                BeanReference.ofInstance(new OnDiskBeforeReturn(this::doubt)));
        if ("local-heap".equals(settings.get(BACKEND + "type"))) return;
        open(Path.of(settings.get(BACKEND + "root").toString()));
    }

    void open(Path folder) {
        this.folder = folder;
        complete = version.equals(written()) && isReadable(folder.resolve(IndexFields.ENTRY));
        if (!complete) throwAway();
    }

    /** Whether everything is in it, as far as anybody knows. */
    synchronized boolean isComplete() {
        return complete;
    }

    synchronized void complete() {
        complete = true;
        if (folder == null) return;
        try {
            Files.createDirectories(folder);
            Files.writeString(mark(), version);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** An entry did not get into the index, although the database has it. */
    @Override
    public void handle(EntityIndexingFailureContext failure) {
        handle((FailureContext) failure);
    }

    @Override
    public void handle(FailureContext failure) {
        doubt(failure.throwable());
    }

    synchronized void doubt(Throwable failure) {
        LOG.error("The index may miss something and will be made anew", failure);
        complete = false;
        try {
            if (folder != null) Files.deleteIfExists(mark());
        } catch (IOException stays) {
            LOG.error("Cannot remove {}", mark(), stays);
        }
    }

    private void throwAway() {
        try {
            Files.deleteIfExists(mark());
            FileSystemUtils.deleteRecursively(folder.resolve(IndexFields.ENTRY));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private String written() {
        try {
            return Files.exists(mark()) ? Files.readString(mark()) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static boolean isReadable(Path index) {
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs() >= 0;
        } catch (IndexNotFoundException empty) {
            return false;
        } catch (IOException | RuntimeException broken) {
            LOG.warn("The index cannot be read and will be made anew: {}", broken.toString());
            return false;
        }
    }

    private Path mark() {
        return folder.resolve("complete");
    }

    private static String stems() {
        try (InputStream in = new ClassPathResource("search/stems.txt").getInputStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(Hashes.sha256(text), 0, 8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
