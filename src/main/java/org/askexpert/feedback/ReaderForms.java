package org.askexpert.feedback;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.askexpert.guard.ClientNetwork;
import org.askexpert.guard.FormGuard;
import org.askexpert.guard.FormStamps;
import org.askexpert.guard.IdempotencyKeys;
import org.springframework.stereotype.Component;

/** What guards both forms of readers: pressed twice they count once, and what no person seems to fill waits apart. */
@Component
class ReaderForms {

    private static final String DONE = "done";

    private final FormStamps stamps;
    private final IdempotencyKeys keys;

    ReaderForms(FormStamps stamps, IdempotencyKeys keys) {
        this.stamps = stamps;
        this.keys = keys;
    }

    /** Sends the same words of one form once; words changed after going back are sent as well. */
    void once(FormGuard guard, HttpServletRequest request, String words, Consumer<Sender> send) {
        Sender sender = new Sender(ClientNetwork.of(request), stamps.isDoubtful(guard));
        String key = guard.stamp() == null ? null : guard.stamp() + "\n" + words;
        keys.once(sender.network(), key, words, () -> {
            send.accept(sender);
            return DONE;
        });
    }
}
