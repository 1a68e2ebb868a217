package org.askexpert.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

class IndexFolderTest {

    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void givenAFolder() {
        index = folder.resolve("Entry");
    }

    @Test
    void aNewFolderIsNotComplete() {
        assertThat(opened().isComplete()).isFalse();
    }

    @Test
    void aCompleteIndexIsKept() throws IOException {
        givenItIsComplete();

        assertThat(opened().isComplete()).isTrue();
        assertThat(files()).isNotEmpty();
    }

    @Test
    void anIndexOfAnotherVersionIsThrownAway() throws IOException {
        givenItIsComplete();
        Files.writeString(folder.resolve("complete"), "0-before");

        assertThat(opened().isComplete()).isFalse();
        assertThat(index).doesNotExist();
        assertThat(folder.resolve("complete")).doesNotExist();
    }

    @Test
    void aBrokenIndexIsThrownAway() throws IOException {
        givenItIsComplete();
        for (Path file : files()) Files.write(file, new byte[] {1, 2, 3});

        assertThat(opened().isComplete()).isFalse();
        assertThat(index).doesNotExist();
    }

    @Test
    void aDeletedIndexIsMadeAnew() throws IOException {
        givenItIsComplete();
        for (Path file : files()) Files.delete(file);
        Files.delete(index);

        assertThat(opened().isComplete()).isFalse();
    }

    @Test
    void aFailureLeavesItInDoubtAlsoAfterARestart() throws IOException {
        givenItIsComplete();
        IndexFolder running = opened();

        FailureContext.Builder failure = FailureContext.builder();
        failure.throwable(new IOException("planted"));
        failure.failingOperation("write");
        running.handle(failure.build());

        assertThat(running.isComplete()).isFalse();
        assertThat(opened().isComplete()).isFalse();
    }

    @Test
    void aRequestNeverFailsForTheIndexButLeavesItInDoubt() throws IOException {
        givenItIsComplete();
        IndexFolder running = opened();
        CompletableFuture<SearchIndexingPlanExecutionReport> written = new CompletableFuture<>();
        written.completeExceptionally(new IOException("planted"));
        var context = mock(IndexingPlanSynchronizationStrategyConfigurationContext.class);
        new OnDiskBeforeReturn(running::doubt).apply(context);
        ArgumentCaptor<Consumer<? super CompletableFuture<? extends SearchIndexingPlanExecutionReport>>> waiting =
                ArgumentCaptor.captor();
        verify(context).indexingFutureHandler(waiting.capture());

        waiting.getValue().accept(written);

        assertThat(running.isComplete()).isFalse();
    }

    @Test
    void anIndexInMemoryNeedsNoFolder() {
        Map<String, Object> settings = new HashMap<>(Map.of("hibernate.search.backend.directory.type", "local-heap"));
        IndexFolder heap = new IndexFolder();

        heap.customize(settings);
        heap.complete();

        assertThat(heap.isComplete()).isTrue();
    }

    private void givenItIsComplete() throws IOException {
        IndexFolder first = new IndexFolder();
        first.open(folder);
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            writer.addDocument(new Document());
        }
        first.complete();
    }

    private IndexFolder opened() {
        IndexFolder opened = new IndexFolder();
        opened.open(folder);
        return opened;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.toList();
        }
    }
}
