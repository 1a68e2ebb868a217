package org.askexpert.feedback;

import java.time.Clock;
import org.askexpert.archive.EntryHead;
import org.askexpert.archive.FindEntryHead;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;

/** Lets a reader say what is wrong with an entry; the editors get a mail. */
@UseCase
public class SendReport {

    private static final CleanText TEXT = CleanText.text("text", "Report", Limits.NOTE);

    private final FindEntryHead findEntry;
    private final EntryReports reports;
    private final FeedbackLimits limits;
    private final Clock clock;

    SendReport(FindEntryHead findEntry, EntryReports reports, FeedbackLimits limits, Clock clock) {
        this.findEntry = findEntry;
        this.reports = reports;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Keeps it without a trace of who sent it.
     *
     * @throws Problem unknown or withdrawn entry, invalid text, too many
     */
    public void send(String slug, String text, Sender sender, Viewer reader) {
        EntryHead entry = findEntry.find(slug, reader);
        String clean = TEXT.required(text, "Tell us what is wrong");
        boolean tells = !reports.waitsFor(entry.slug());
        reports.save(new EntryReport(entry.slug(), clean, sender.doubtful(), tells, clock.instant()));
        limits.countReport(sender.network());
    }
}
