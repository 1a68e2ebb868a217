package org.askexpert.passage;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.askexpert.audit.Audit;
import org.askexpert.people.FindDeskStaff;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Dates;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;

/** An editor says who looks after a passage, and when somebody looks at it again. */
@UseCase
class CareForPassage {

    private final FoundPassage found;
    private final FindDeskStaff staff;
    private final Audit audit;
    private final Dates dates;

    CareForPassage(FoundPassage found, FindDeskStaff staff, Audit audit, Dates dates) {
        this.found = found;
        this.staff = staff;
        this.audit = audit;
        this.dates = dates;
    }

    /**
     * @param owner handle of somebody at the desk
     * @param day when to look at it again; null leaves it to the next approval
     * @throws Problem forbidden to others, unknown, invalid fields, conflict where it is retired
     */
    void care(String slug, String owner, LocalDate day, Viewer me) {
        me.mustBe(Role.EDITOR);
        Passage passage = found.at(slug);
        PersonId keeper = staff.all(me).stream()
                .filter(card -> card.handle().equals(owner))
                .map(PersonCard::id)
                .findFirst()
                .orElseThrow(() -> Problem.invalid("owner", "Choose who looks after it"));
        if (day != null && !day.isAfter(dates.today())) {
            throw Problem.invalid("nextReview", "Enter a day that is still to come");
        }
        passage.careBy(
                keeper, day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant());
        audit.record("care-for-passage", "passage", slug, me, String.valueOf(day));
    }
}
