package org.askexpert.recheck;

import java.util.List;
import java.util.Map;
import org.askexpert.archive.EntryUnderRecheck;
import org.askexpert.archive.FindEntryUnderRecheck;
import org.askexpert.archive.FindQuoting;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** One re-check with the entry it is about and what was proposed. */
@UseCase
@Transactional(readOnly = true)
class FindRecheck {

    private static final int MOST_QUOTING = 50;

    private final Rechecks rechecks;
    private final FindEntryUnderRecheck entries;
    private final FindQuoting quoting;
    private final FindPeople people;

    FindRecheck(Rechecks rechecks, FindEntryUnderRecheck entries, FindQuoting quoting, FindPeople people) {
        this.rechecks = rechecks;
        this.entries = entries;
        this.quoting = quoting;
        this.people = people;
    }

    /** @throws Problem unknown, also for those who have nothing to do with it */
    public RecheckView open(Reference reference, Viewer me) {
        Recheck recheck = rechecks.seenBy(me, reference);
        RecheckState state = recheck.state();
        EntryUnderRecheck entry = entries.byKey(state.entry(), me)
                .filter(found -> found.live() || mayReadWhatIsGone(recheck, me.staff()))
                .orElseThrow(Problem::unknown);
        Map<PersonId, PersonCard> names = people.byIds(recheck.hands().named(), me);
        return new RecheckView(
                reference,
                state.course(),
                entry,
                recheck.reasons(),
                quoting.quoting(state.entry(), MOST_QUOTING, me),
                recheck.latest()
                        .map(latest -> ProposalView.of(latest, entry.text(), name(latest.author(), names)))
                        .orElse(null),
                looks(recheck, names),
                name(state.expert(), names),
                may(recheck, state, me.staff()));
    }

    /** What readers cannot read any more is left to editors and those who had to do with it. */
    private static boolean mayReadWhatIsGone(Recheck recheck, Viewer.Staff me) {
        return me.is(Role.EDITOR) || recheck.hands().named().contains(new PersonId(me.person()));
    }

    private static List<LookView> looks(Recheck recheck, Map<PersonId, PersonCard> names) {
        return recheck.looks().stream()
                .map(look -> new LookView(
                        look.proposal(), look.verdict(), look.words(), name(look.reviewer(), names), look.at()))
                .toList();
    }

    private static RecheckView.May may(Recheck recheck, RecheckState state, Viewer.Staff me) {
        PersonId person = new PersonId(me.person());
        RecheckStage stage = state.course().stage();
        boolean own = recheck.hands().isWorkOf(person);
        return new RecheckView.May(
                stage == RecheckStage.RECHECKING && person.equals(state.expert()) && me.is(Role.EXPERT),
                stage == RecheckStage.CONFIRMING && !own && me.is(Role.REVIEWER),
                (stage == RecheckStage.WAITING || stage == RecheckStage.RECHECKING) && me.is(Role.EDITOR),
                own);
    }

    private static String name(PersonId person, Map<PersonId, PersonCard> names) {
        PersonCard card = person == null ? null : names.get(person);
        return card == null ? null : card.name();
    }
}
