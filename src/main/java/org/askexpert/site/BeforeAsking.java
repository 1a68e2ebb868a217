package org.askexpert.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.askexpert.intake.RememberRemarks;
import org.askexpert.intake.StartedView;
import org.askexpert.routing.FindNotices;
import org.askexpert.search.SimilarEntry;
import org.askexpert.shared.Viewer;
import org.askexpert.tally.CountOne;
import org.askexpert.tally.Tallied;
import org.askexpert.text.Finding;
import org.askexpert.text.PersonalData;
import org.askexpert.text.PersonalDataKind;
import org.springframework.stereotype.Component;

/** Decides whether something has to be read before going on, and what. */
@Component
class BeforeAsking {

    private final FindNotices notices;
    private final Suggestions suggestions;
    private final RememberRemarks remember;
    private final CountOne count;

    BeforeAsking(FindNotices notices, Suggestions suggestions, RememberRemarks remember, CountOne count) {
        this.notices = notices;
        this.suggestions = suggestions;
        this.remember = remember;
        this.count = count;
    }

    /** Whether there is anything that was not shown yet; from now on it counts as shown. */
    boolean isNeeded(String token, StartedView started) {
        Before before = about(started);
        if (started.told().containsAll(before.codes())) return false;
        boolean suggested = !before.similar().isEmpty();
        remember.remember(token, before.codes(), suggested, Viewer.reader());
        if (suggested && !started.suggested()) count.count(Tallied.SUGGESTIONS_SHOWN, Viewer.reader());
        return true;
    }

    /** The same again, however often somebody comes back. */
    Before about(StartedView started) {
        return new Before(notices.named(started.notices(), Viewer.reader()), similar(started), personal(started));
    }

    /** Title and details are one text: a name may begin in one and end in the other. */
    private static Set<PersonalDataKind> personal(StartedView started) {
        return PersonalData.find(started.title() + "\n" + started.body()).stream()
                .map(Finding::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<SimilarEntry> similar(StartedView started) {
        boolean wereShownWhileTyping = started.suggested() && !started.told().contains(Before.SIMILAR);
        return wereShownWhileTyping ? List.of() : suggestions.to(started.title(), started.body());
    }
}
