package org.askexpert.routing;

import java.util.List;

/** Which words of the lists one text holds; what only sounds like danger is left aside. */
final class Findings {

    private final List<Term> found;

    private Findings(List<Term> found) {
        this.found = found;
    }

    static Findings of(String title, String body, List<Term> all) {
        List<String> harmless =
                all.stream().filter(Term::isHarmless).map(Term::term).toList();
        Wording wording = Wording.of(title, body).without(harmless);
        return new Findings(all.stream().filter(term -> term.standsIn(wording)).toList());
    }

    int count(WordKind kind) {
        return (int) found.stream().filter(term -> term.counts(kind)).count();
    }

    /** Codes of the notices that the words call for, each once, in the order of their alphabet: a crisis comes first. */
    List<String> notices() {
        return found.stream()
                .map(Term::notice)
                .filter(code -> code != null)
                .distinct()
                .sorted()
                .toList();
    }
}
