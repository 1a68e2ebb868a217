package org.askexpert.feedback;

import java.time.Clock;
import org.askexpert.archive.EntryHead;
import org.askexpert.archive.FindEntryHead;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.Refusals;

/** Lets a reader say whether an entry helped. */
@UseCase
public class SendFeedback {

    private static final CleanText REASON = CleanText.text("reason", "Reason", Limits.NOTE);

    private final FindEntryHead findEntry;
    private final Opinions opinions;
    private final FeedbackLimits limits;
    private final Clock clock;

    SendFeedback(FindEntryHead findEntry, Opinions opinions, FeedbackLimits limits, Clock clock) {
        this.findEntry = findEntry;
        this.opinions = opinions;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Keeps it without a trace of who sent it.
     *
     * @param useful null where nothing was chosen
     * @throws Problem unknown or withdrawn entry, invalid fields, too many
     */
    public void send(String slug, Boolean useful, String reason, Sender sender, Viewer reader) {
        EntryHead entry = findEntry.find(slug, reader);
        Refusals refusals = new Refusals();
        if (useful == null) refusals.add("useful", "Choose yes or no");
        String clean = refusals.take(() -> REASON.optional(reason));
        refusals.throwIfAny();
        opinions.save(new Feedback(entry.slug(), useful, clean, sender.doubtful(), clock.instant()));
        limits.countFeedback(sender.network());
    }
}
