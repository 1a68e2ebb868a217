package org.askexpert.archive;

import java.util.Optional;
import org.askexpert.house.BylinePolicy;
import org.askexpert.house.House;
import org.askexpert.people.Byline;
import org.askexpert.people.FindByline;
import org.askexpert.question.FindWhoAnswered;
import org.askexpert.question.Reference;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who speaks in an entry beside the body: nobody, unless the house says so, and by name only who allows it. */
@Component
class Bylines {

    private final FindWhoAnswered whoAnswered;
    private final FindByline findByline;

    Bylines(FindWhoAnswered whoAnswered, FindByline findByline) {
        this.whoAnswered = whoAnswered;
        this.findByline = findByline;
    }

    /**
     * What stands before the name of the body.
     *
     * @param question the one the entry answers, or null
     * @return "an osteopath" or "Ana Ferreira, osteopath,", or null for the body alone
     */
    String of(Reference question, House house) {
        if (question == null || house.byline() == BylinePolicy.BODY) return null;
        Optional<Byline> byline =
                whoAnswered.of(question, Viewer.reader()).flatMap(person -> findByline.of(person, Viewer.reader()));
        return byline.map(found -> words(found, house.byline())).orElse(null);
    }

    private static String words(Byline byline, BylinePolicy policy) {
        if (policy == BylinePolicy.NAME && byline.name() != null) {
            return byline.role() == null ? byline.name() : byline.name() + ", " + byline.role() + ",";
        }
        if (byline.role() == null) return null;
        return ("aeiou".indexOf(byline.role().charAt(0)) < 0 ? "a " : "an ") + byline.role();
    }
}
