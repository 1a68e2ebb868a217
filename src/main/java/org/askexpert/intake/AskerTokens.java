package org.askexpert.intake;

import java.time.Duration;
import java.util.Optional;
import org.askexpert.guard.LinkKey;
import org.askexpert.guard.SecretLinks;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** The asker's two tokens: the mailed link, computed anew for each mail, and the session that it opens. */
@Component
class AskerTokens {

    static final Duration SESSION = Duration.ofMinutes(30);

    private static final Duration LAPSED = Duration.ofHours(20);
    private static final String LINK = "asker-link";
    private static final String OPEN = "asker-session";

    private final SecretLinks links;
    private final LinkKey key;

    AskerTokens(SecretLinks links, LinkKey key) {
        this.links = links;
        this.key = key;
    }

    String link(long question, int generation) {
        return key.token("question-" + question, generation);
    }

    void register(Asker asker) {
        links.register(LINK, Long.toString(asker.questionId()), link(asker.questionId(), asker.generation()));
    }

    /** The links before this generation end. */
    void replace(Asker asker) {
        links.revoke(LINK, Long.toString(asker.questionId()));
        register(asker);
    }

    Optional<Viewer.Asker> byLink(String token) {
        return links.open(LINK, token).map(AskerTokens::viewer);
    }

    String openSession(long question) {
        return links.issue(OPEN, Long.toString(question), SESSION);
    }

    /** Who holds the session; asking extends it. */
    Optional<Viewer.Asker> bySession(String token) {
        Optional<Viewer.Asker> asker = links.open(OPEN, token).map(AskerTokens::viewer);
        if (asker.isPresent()) links.prolong(OPEN, token, SESSION);
        return asker;
    }

    /** Who held a session that ended by itself, not long ago. */
    Optional<Viewer.Asker> byLapsedSession(String token) {
        return links.lapsed(OPEN, token, LAPSED).map(AskerTokens::viewer);
    }

    void closeSession(String token) {
        links.consume(OPEN, token);
    }

    private static Viewer.Asker viewer(String question) {
        return new Viewer.Asker(Long.parseLong(question));
    }
}
