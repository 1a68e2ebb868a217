package org.askexpert.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.archive.CitedState;
import org.askexpert.archive.FindCitedStates;
import org.askexpert.library.CitedFactsheet;
import org.askexpert.library.FindFactsheets;
import org.askexpert.question.RevisionView;
import org.askexpert.question.SourceKind;
import org.askexpert.question.SourceLine;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.PersonalDataKind;
import org.askexpert.text.Reading;
import org.springframework.transaction.annotation.Transactional;

/** Looks through a revision for what a reviewer should see: personal details, claims, links, citations, length. */
@UseCase
@Transactional(readOnly = true)
public class CheckAnswer {

    private static final double HARD = 50;
    private static final int SHORT = 50;
    private static final int LONG = 1_500;

    private final CheckLists lists;
    private final FindCitedStates cited;
    private final FindFactsheets factsheets;

    CheckAnswer(CheckLists lists, FindCitedStates cited, FindFactsheets factsheets) {
        this.lists = lists;
        this.cited = cited;
        this.factsheets = factsheets;
    }

    public CheckedTexts check(RevisionView draft, Viewer me) {
        me.staff();
        List<ListLine> claims =
                lists.latest(ListKind.CLAIMS).map(CheckList::lines).orElse(List.of());
        MarkedText title = marked("title-mark", draft.publicTitle(), claims);
        MarkedText question = marked("question-mark", draft.publicQuestion(), claims);
        MarkedText answer = answer(draft, claims);
        List<Advice> advice = new ArrayList<>();
        for (MarkedText text : List.of(title, question, answer)) advice.addAll(marks(text));
        advice.addAll(citations(draft, me));
        Reading reading = Reading.of(draft.answer());
        advice.addAll(advice(reading));
        return new CheckedTexts(title, question, answer, reading.words(), advice);
    }

    private static MarkedText marked(String name, String typed, List<ListLine> claims) {
        String text = typed == null ? "" : typed;
        List<Mark> marks = new ArrayList<>(CheckEdition.personal(text));
        marks.addAll(Claims.in(text, claims));
        return MarkedText.of(name, text, marks);
    }

    /** An answer may lead to other sites; how its links are written is looked at instead. */
    private static MarkedText answer(RevisionView draft, List<ListLine> claims) {
        List<Mark> marks = new ArrayList<>(Links.in(draft.answer(), draft.answerHtml()));
        CheckEdition.personal(draft.answer()).stream()
                .filter(mark -> !mark.kind().equals(PersonalDataKind.WEB_ADDRESS.code()))
                .forEach(marks::add);
        marks.addAll(Claims.in(draft.answer(), claims));
        return MarkedText.of("answer-mark", draft.answer(), marks);
    }

    private static List<Advice> marks(MarkedText text) {
        return text.marks().stream()
                .map(piece -> new Advice("mark", piece.kind(), piece.place()))
                .toList();
    }

    private List<Advice> citations(RevisionView draft, Viewer me) {
        if (draft.sources().isEmpty()) return List.of(new Advice("no-sources", null, "sources-read"));
        List<String> slugs = draft.sources().stream()
                .filter(source -> source.kind() == SourceKind.ENTRY && source.slug() != null)
                .map(SourceLine::slug)
                .toList();
        Map<String, CitedState> states = cited.of(slugs, me);
        return Stream.concat(
                        slugs.stream().flatMap(slug -> about(slug, states.get(slug), draft.at()).stream()),
                        factsheets(draft, me))
                .toList();
    }

    private Stream<Advice> factsheets(RevisionView draft, Viewer me) {
        List<SourceLine> sheets = draft.sources().stream()
                .filter(source -> source.kind() == SourceKind.FACTSHEET && source.slug() != null)
                .toList();
        var standing = factsheets.cited(sheets.stream().map(SourceLine::slug).toList(), me);
        return sheets.stream()
                .filter(sheet -> standing.containsKey(sheet.slug()))
                .flatMap(sheet -> about(sheet, standing.get(sheet.slug())).stream());
    }

    private static List<Advice> about(SourceLine sheet, CitedFactsheet cited) {
        String title = cited.factsheet().title();
        if (!cited.current()) return List.of(new Advice("retired-factsheet", title, "sources-read"));
        boolean renewed =
                sheet.revision() != null && sheet.revision() < cited.factsheet().number();
        return renewed ? List.of(new Advice("older-factsheet", title, "sources-read")) : List.of();
    }

    private static List<Advice> about(String slug, CitedState state, Instant written) {
        if (state == null) return List.of(new Advice("unknown-source", slug, "sources-read"));
        if (!state.live()) return List.of(new Advice("retracted-source", state.title(), "sources-read"));
        return state.isCorrectedSince(written)
                ? List.of(new Advice("corrected-source", state.title(), "sources-read"))
                : List.of();
    }

    private static List<Advice> advice(Reading reading) {
        if (reading.isEmpty()) return List.of();
        List<Advice> advice = new ArrayList<>();
        String words = String.valueOf(reading.words());
        if (reading.ease() < HARD) advice.add(new Advice("hard", String.valueOf(Math.round(reading.grade())), "reply"));
        if (reading.words() < SHORT) advice.add(new Advice("short", words, "reply"));
        if (reading.words() > LONG) advice.add(new Advice("long", words, "reply"));
        return advice;
    }
}
