package org.askexpert.search;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/**
 * A request returns when what it changed is in the index on disk; searches look for changes each time, so they see it at
 * once. What fails is told instead of thrown: the database has committed, and nobody could do anything about it.
 */
class OnDiskBeforeReturn implements IndexingPlanSynchronizationStrategy {

    private final Consumer<Throwable> tell;

    OnDiskBeforeReturn(Consumer<Throwable> tell) {
        this.tell = tell;
    }

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.FORCE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(this::await);
    }

    private void await(CompletableFuture<? extends SearchIndexingPlanExecutionReport> written) {
        written.handle((report, failed) -> {
                    if (failed != null) tell.accept(failed);
                    else report.throwable().ifPresent(tell);
                    return null;
                })
                .join();
    }
}
