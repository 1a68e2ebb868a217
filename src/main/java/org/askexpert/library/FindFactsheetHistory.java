package org.askexpert.library;

import java.util.List;
import java.util.Map;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Slug;
import org.springframework.transaction.annotation.Transactional;

/** One factsheet with its editions, retired or not. */
@UseCase
@Transactional(readOnly = true)
public class FindFactsheetHistory {

    private final Factsheets factsheets;
    private final FindPeople findPeople;

    FindFactsheetHistory(Factsheets factsheets, FindPeople findPeople) {
        this.factsheets = factsheets;
        this.findPeople = findPeople;
    }

    /** @throws Problem forbidden to others, unknown */
    public FactsheetHistory open(String slug, Viewer me) {
        me.mustBe(Role.EDITOR);
        if (!Slug.isSlug(slug)) throw Problem.unknown();
        Factsheet factsheet = factsheets.findBySlug(slug).orElseThrow(Problem::unknown);
        List<FactsheetEdition> editions = factsheet.editions();
        Map<PersonId, PersonCard> people =
                findPeople.byIds(editions.stream().map(FactsheetEdition::editor).toList(), me);
        return new FactsheetHistory(
                factsheet.view(),
                factsheet.isRetired(),
                editions.stream()
                        .map(edition -> edition.view(name(people.get(edition.editor()))))
                        .toList());
    }

    private static String name(PersonCard card) {
        return card == null ? null : card.name();
    }
}
