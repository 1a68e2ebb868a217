package org.askexpert.kept;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.askexpert.shared.ChoiceShelf;
import org.askexpert.shared.Coded;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The words of reasons as editors saved them, at hand without asking the database: what this node saved at once, what
 * others saved within half a minute.
 */
@Component
public class KeptReasons implements ChoiceShelf {

    private static final String LATEST = """
            select v.list_code, v.content from kept_version v
            where v.list_code like 'reasons-%'
                and v.version = (select max(w.version) from kept_version w where w.list_code = v.list_code)""";

    private record Snapshot(Map<ReasonKind, List<Reason>> reasons, Map<String, String> words) {}

    private final JdbcClient jdbc;
    private volatile Snapshot now = new Snapshot(Map.of(), Map.of());

    KeptReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ContextRefreshedEvent.class)
    @Scheduled(
            initialDelayString = "${askexpert.kept.follow-seconds:30}",
            fixedDelayString = "${askexpert.kept.follow-seconds:30}",
            timeUnit = TimeUnit.SECONDS)
    void readAnew() {
        Map<ReasonKind, List<Reason>> reasons = new EnumMap<>(ReasonKind.class);
        Map<String, String> words = new HashMap<>();
        jdbc.sql(LATEST)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(list -> {
                    ReasonKind kind = ReasonKind.called(list.getKey().substring(ReasonList.PREFIX.length()));
                    reasons.put(kind, ReasonList.reasons(list.getValue()));
                    reasons.get(kind).forEach(reason -> {
                        words.put(kind.labelKey(reason.code()), reason.label());
                        words.put(kind.helpKey(reason.code()), reason.help());
                    });
                });
        now = new Snapshot(reasons, words);
    }

    void readAnewAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                readAnew();
            }
        });
    }

    /** What editors say under this key, or null. */
    String word(String key) {
        return now.words.get(key);
    }

    @Override
    public <C extends Coded> List<C> offered(String kind, Collection<C> codes) {
        List<Reason> reasons = ReasonKind.ofChoices(kind).map(now.reasons::get).orElse(null);
        if (reasons == null) return List.copyOf(codes);
        return reasons.stream()
                .filter(Reason::shown)
                .flatMap(reason -> codes.stream().filter(code -> code.code().equals(reason.code())))
                .toList();
    }
}
