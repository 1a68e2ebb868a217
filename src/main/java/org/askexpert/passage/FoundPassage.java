package org.askexpert.passage;

import org.askexpert.shared.Problem;
import org.askexpert.text.Slug;
import org.springframework.stereotype.Component;

/** The passage at an address, or unknown. */
@Component
class FoundPassage {

    private final Passages passages;

    FoundPassage(Passages passages) {
        this.passages = passages;
    }

    Passage at(String slug) {
        if (slug == null || !Slug.isSlug(slug)) throw Problem.unknown();
        return passages.findBySlug(slug).orElseThrow(Problem::unknown);
    }
}
