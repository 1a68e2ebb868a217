package org.askexpert.library;

import java.time.Clock;
import org.askexpert.audit.Audit;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Slug;
import org.askexpert.text.WebAddress;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** Adds a factsheet to the library. For editors, and for the demo's samples. */
@UseCase
public class AddFactsheet {

    private static final CleanText TITLE = CleanText.line("title", "Title", 300);
    private static final CleanText EDITION = CleanText.line("edition", "Edition", 40);
    private static final int LONGEST_ADDRESS = 2_000;

    private final Factsheets factsheets;
    private final FindTopic findTopic;
    private final Audit audit;
    private final Clock clock;

    AddFactsheet(Factsheets factsheets, FindTopic findTopic, Audit audit, Clock clock) {
        this.factsheets = factsheets;
        this.findTopic = findTopic;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return its slug
     * @throws Problem forbidden to others, invalid for a bad field, conflict where the slug is taken
     */
    public String add(NewFactsheet wanted, Viewer me) {
        if (!(me instanceof Viewer.SystemStep)) me.mustBe(Role.EDITOR);
        NewFactsheet checked = checked(wanted);
        if (factsheets.findBySlug(checked.slug()).isPresent()) {
            throw new Problem(Problem.Kind.CONFLICT, "slug-taken", "There is a factsheet of this name already.");
        }
        factsheets.save(new Factsheet(checked, topic(checked, me), clock.instant()));
        audit.record("add-factsheet", "factsheet", checked.slug(), me, null);
        return checked.slug();
    }

    private static NewFactsheet checked(NewFactsheet wanted) {
        String title = TITLE.required(wanted.title());
        String slug = wanted.slug() == null ? Slug.of(title) : wanted.slug();
        if (!Slug.isSlug(slug)) throw Problem.invalid("slug", "Use small letters, digits and hyphens for the name");
        String address = wanted.address();
        if (address == null || address.length() > LONGEST_ADDRESS || !WebAddress.isWebAddress(address)) {
            throw Problem.invalid("address", "Web addresses must start with http:// or https://");
        }
        return new NewFactsheet(slug, title, address, EDITION.required(wanted.edition()), wanted.topic());
    }

    private TopicId topic(NewFactsheet wanted, Viewer me) {
        if (wanted.topic() == null) return null;
        return findTopic
                .bySlug(wanted.topic(), me)
                .map(TopicView::id)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
    }
}
