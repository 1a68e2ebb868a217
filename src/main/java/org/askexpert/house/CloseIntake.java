package org.askexpert.house;

import java.time.LocalDate;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;

/** Takes no new questions until a date, on which they are taken again without anybody doing anything. */
@UseCase
public class CloseIntake {

    private static final CleanText NOTE = CleanText.text("note", "Sentence", 500);
    private static final int LONGEST_DAYS = 366;

    private final IntakeRows rows;
    private final Dates dates;
    private final Audit audit;

    CloseIntake(IntakeRows rows, Dates dates, Audit audit) {
        this.rows = rows;
        this.dates = dates;
        this.audit = audit;
    }

    /**
     * @param until the day on which questions are taken again
     * @param note a sentence for the public, or nothing
     * @throws Problem forbidden to others, invalid fields {@code until}, {@code note}
     */
    public void close(LocalDate until, String note, Viewer me) {
        me.mustBe(Role.EDITOR);
        String said = NOTE.optional(note);
        refuseOddDate(until);
        rows.write(until.toString(), said == null ? "" : said);
        audit.record("close-intake", "house", "intake", me, until.toString());
    }

    private void refuseOddDate(LocalDate until) {
        if (!until.isAfter(dates.today())) throw Problem.invalid("until", "Enter a date after today");
        if (until.isAfter(dates.today().plusDays(LONGEST_DAYS))) {
            throw Problem.invalid("until", "Enter a date within a year");
        }
    }
}
