package org.askexpert.citing;

import java.util.List;
import org.askexpert.library.FactsheetView;
import org.askexpert.library.FindFactsheets;
import org.askexpert.library.FindStudies;
import org.askexpert.library.NewStudy;
import org.askexpert.library.RememberStudies;
import org.askexpert.library.StudyView;
import org.askexpert.question.Reference;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.Problem;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.CleanText;
import org.askexpert.text.Refusals;
import org.askexpert.text.WebAddress;

/** Makes a source row of a factsheet, a known study, or one that is added by this. */
@UseCase
class PickSource {

    private static final CleanText TITLE = CleanText.line("title", "Title", 300);
    private static final CleanText URL = CleanText.line("url", "Web address", 1_000);

    private final Writers writers;
    private final FindFactsheets factsheets;
    private final FindStudies studies;
    private final RememberStudies rememberStudies;

    PickSource(Writers writers, FindFactsheets factsheets, FindStudies studies, RememberStudies rememberStudies) {
        this.writers = writers;
        this.factsheets = factsheets;
        this.studies = studies;
        this.rememberStudies = rememberStudies;
    }

    /** @throws Problem as {@link Writers#open}, unknown factsheet or study; invalid fields of a new study */
    public Insertion pick(Reference reference, SourceWish wish, Viewer me) {
        writers.open(reference, me);
        SourceLine source = wish.kind() == SourceKind.FACTSHEET ? factsheet(wish, me) : study(wish, me);
        return new Insertion(null, List.of(source));
    }

    private SourceLine factsheet(SourceWish wish, Viewer me) {
        if (wish.slug() == null) throw Problem.unknown();
        FactsheetView sheet = factsheets.at(List.of(wish.slug()), me).get(wish.slug());
        if (sheet == null) throw Problem.unknown();
        return new SourceLine(SourceKind.FACTSHEET, sheet.slug(), sheet.title(), null, null, sheet.number());
    }

    private SourceLine study(SourceWish wish, Viewer me) {
        if (wish.number() != null) {
            StudyView known = studies.at(wish.number(), me).orElseThrow(Problem::unknown);
            return new SourceLine(SourceKind.STUDY, null, known.title(), known.address(), known.year());
        }
        Refusals refusals = new Refusals();
        String title = refusals.take(() -> TITLE.required(wish.title()));
        String url = refusals.take(() -> address(wish.url()));
        refusals.throwIfAny();
        rememberStudies.remember(List.of(new NewStudy(title, wish.published(), url)), me);
        return new SourceLine(SourceKind.STUDY, null, title, url, wish.published());
    }

    private static String address(String typed) {
        String clean = URL.required(typed);
        if (!WebAddress.isWebAddress(clean)) {
            throw Problem.invalid("url", "Web addresses must start with http:// or https://");
        }
        return clean;
    }
}
