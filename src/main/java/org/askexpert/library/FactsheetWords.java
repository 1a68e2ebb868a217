package org.askexpert.library;

import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Refusals;
import org.askexpert.text.Slug;
import org.askexpert.text.WebAddress;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;
import org.springframework.stereotype.Component;

/** Brings what an editor typed of a factsheet into its one clean form, or says which fields need another look. */
@Component
class FactsheetWords {

    private static final CleanText TITLE = CleanText.line("title", "Title", 300);
    private static final CleanText EDITION = CleanText.line("edition", "Edition", 40);
    private static final CleanText ADDRESS = CleanText.line("address", "Web address", 1_000);

    private final FindTopic findTopic;

    FactsheetWords(FindTopic findTopic) {
        this.findTopic = findTopic;
    }

    NewFactsheet checked(NewFactsheet wanted) {
        Refusals refusals = new Refusals();
        String title = refusals.take(() -> TITLE.required(wanted.title()));
        String address = refusals.take(() -> address(wanted.address()));
        String edition = refusals.take(() -> EDITION.required(wanted.edition()));
        refusals.throwIfAny();
        String slug = isBlank(wanted.slug()) ? Slug.of(title) : wanted.slug();
        if (!Slug.isSlug(slug)) throw Problem.invalid("slug", "Use small letters, digits and hyphens for the name");
        return new NewFactsheet(slug, title, address, edition, isBlank(wanted.topic()) ? null : wanted.topic());
    }

    TopicId topic(NewFactsheet checked, Viewer me) {
        if (checked.topic() == null) return null;
        return findTopic
                .bySlug(checked.topic(), me)
                .map(TopicView::id)
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
    }

    private static String address(String typed) {
        String clean = ADDRESS.required(typed);
        if (!WebAddress.isWebAddress(clean)) {
            throw Problem.invalid("address", "Web addresses must start with http:// or https://");
        }
        return clean;
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
