package org.askexpert.intake;

import java.util.List;
import java.util.stream.Stream;
import org.askexpert.routing.FindNotices;
import org.askexpert.routing.Notice;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Finding;
import org.askexpert.text.PersonalData;
import org.askexpert.text.PersonalDataKind;

/** What an editor should know before entering a question: signs of danger, and personal details in its text. */
@UseCase
class CheckEntered {

    /** @param notices what the asker would have been told at once */
    record Checked(List<Notice> notices, List<PersonalDataKind> personal) {
        Checked {
            notices = List.copyOf(notices);
            personal = List.copyOf(personal);
        }
    }

    private final FindNotices notices;

    CheckEntered(FindNotices notices) {
        this.notices = notices;
    }

    /** @throws org.askexpert.shared.Problem invalid, with every field that was refused */
    public Checked check(EnteredSubmission typed, Viewer me) {
        me.mustBe(Role.EDITOR);
        CleanSubmission asked = CleanSubmission.entered(typed);
        return new Checked(
                notices.notices(asked.title(), asked.body(), me),
                Stream.of(asked.title(), asked.body())
                        .flatMap(text -> PersonalData.find(text).stream())
                        .map(Finding::kind)
                        .distinct()
                        .toList());
    }
}
