package org.askexpert.citing;

import java.time.Instant;
import java.util.List;
import org.askexpert.library.FindFactsheets;
import org.askexpert.library.FindStudies;
import org.askexpert.passage.FindPassages;
import org.askexpert.passage.PassageLine;
import org.askexpert.shared.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What answers may rest on, for programs of staff. */
@RestController
@RequestMapping("/api/v1/library")
class LibraryApi {

    private final FindPassages passages;
    private final FindFactsheets factsheets;
    private final FindStudies studies;

    LibraryApi(FindPassages passages, FindFactsheets factsheets, FindStudies studies) {
        this.passages = passages;
        this.factsheets = factsheets;
        this.studies = studies;
    }

    record PassageJson(
            String slug,
            String title,
            String markdown,
            int revision,
            Instant nextReviewDue,
            long drafts,
            long answers) {

        static PassageJson of(PassageLine line) {
            return new PassageJson(
                    line.slug(),
                    line.title(),
                    line.words(),
                    line.approved(),
                    line.nextReview(),
                    line.drafts(),
                    line.answers());
        }
    }

    record FactsheetJson(String slug, String title, String url, String edition, int number) {}

    record StudyJson(String title, Integer year, String url) {}

    /** Those that answers may use, in the wording that was approved. */
    @GetMapping("/passages")
    List<PassageJson> passages(Viewer me) {
        return passages.inUse(me).stream().map(PassageJson::of).toList();
    }

    @GetMapping("/factsheets")
    List<FactsheetJson> factsheets(Viewer me) {
        return factsheets.all(me).stream()
                .map(sheet -> new FactsheetJson(
                        sheet.slug(), sheet.title(), sheet.address(), sheet.edition(), sheet.number()))
                .toList();
    }

    @GetMapping("/studies")
    List<StudyJson> studies(Viewer me) {
        return studies.find(null, me).stream()
                .map(study -> new StudyJson(study.title(), study.year(), study.address()))
                .toList();
    }
}
