package org.askexpert.transfer;

import java.util.List;
import java.util.stream.IntStream;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.text.Excerpt;
import org.askexpert.text.Markdown;
import org.springframework.transaction.annotation.Transactional;

/** The check run of an import: what was found and how it would look. Writes nothing. */
@UseCase
@Transactional(readOnly = true)
public class PreviewArchive {

    private static final int BEGINNING = 60;

    private final PlanImport planImport;

    PreviewArchive(PlanImport planImport) {
        this.planImport = planImport;
    }

    /** @throws Problem forbidden, malformed, invalid topic; {@link TooManyPairs} */
    public ImportPreview preview(ArchiveImport wanted, Viewer me) {
        me.mustBe(Role.EDITOR);
        ImportPlan plan = planImport.plan(wanted, me);
        return new ImportPreview(
                plan.report(0),
                plan.wanted().stream().map(pair -> shown(pair, wanted)).toList());
    }

    private static ImportPreview.PreviewedPair shown(PlannedPair planned, ArchiveImport wanted) {
        int line = planned.pair().line();
        return new ImportPreview.PreviewedPair(
                line,
                wanted.wants(line),
                planned.text().title(),
                planned.topic().trail(),
                Markdown.render(planned.text().question()),
                Markdown.render(planned.text().answer()),
                planned.quotations(wanted.ends()).stream()
                        .map(quotation -> shown(quotation, planned.pair().answer()))
                        .toList());
    }

    private static ImportPreview.PreviewedQuotation shown(Quotation quotation, List<Paragraph> answer) {
        List<ImportPreview.PossibleEnd> ends = IntStream.rangeClosed(quotation.first(), answer.size())
                .mapToObj(number -> new ImportPreview.PossibleEnd(
                        number,
                        answer.size(),
                        Excerpt.of(AsTyped.markdown(answer.get(number - 1).text()), BEGINNING)))
                .toList();
        return new ImportPreview.PreviewedQuotation(quotation.line(), quotation.last(), ends);
    }
}
