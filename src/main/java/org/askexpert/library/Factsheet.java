package org.askexpert.library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.askexpert.people.PersonId;
import org.askexpert.shared.OnEveryPage;
import org.askexpert.shared.Problem;
import org.askexpert.topic.TopicId;

/** A standing document, kept elsewhere and known here by a slug of its own. */
@Entity
@EntityListeners(OnEveryPage.class)
class Factsheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private String title;
    private String address;
    private String edition;
    private TopicId topicId;

    @Enumerated(EnumType.STRING)
    private ShelfState state;

    private int number;
    private Instant createdAt;

    @OneToMany(mappedBy = "factsheet", cascade = CascadeType.PERSIST)
    @OrderBy("number desc")
    private List<FactsheetEdition> editions = new ArrayList<>();

    Factsheet() {}

    Factsheet(NewFactsheet wanted, TopicId topic, PersonId editor, Instant now) {
        slug = wanted.slug();
        state = ShelfState.CURRENT;
        createdAt = now;
        bringOut(wanted, topic, editor, now);
    }

    /**
     * The next edition, under the same name; the older ones stay on record.
     *
     * @param read the edition that was looked at
     * @throws Problem stale where somebody else brought one out meanwhile, conflict where it is retired
     */
    void renew(int read, NewFactsheet wanted, TopicId topic, PersonId editor, Instant now) {
        if (read != number) throw Problem.stale(number);
        refuseRetired();
        bringOut(wanted, topic, editor, now);
    }

    /** Takes it from the shelf; answers that cite it name it without a link. */
    void retire(int read) {
        if (read != number) throw Problem.stale(number);
        refuseRetired();
        state = ShelfState.RETIRED;
    }

    private void bringOut(NewFactsheet wanted, TopicId topic, PersonId editor, Instant now) {
        number++;
        title = wanted.title();
        address = wanted.address();
        edition = wanted.edition();
        topicId = topic;
        editions.add(new FactsheetEdition(this, number, wanted, editor, now));
    }

    private void refuseRetired() {
        if (state == ShelfState.RETIRED) throw Problem.conflict("This factsheet is retired.");
    }

    String slug() {
        return slug;
    }

    boolean isRetired() {
        return state == ShelfState.RETIRED;
    }

    List<FactsheetEdition> editions() {
        return editions;
    }

    CitedFactsheet cited() {
        return new CitedFactsheet(view(), state == ShelfState.CURRENT);
    }

    FactsheetView view() {
        return new FactsheetView(slug, title, address, edition, topicId, number);
    }
}
