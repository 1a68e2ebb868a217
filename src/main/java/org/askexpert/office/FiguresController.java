package org.askexpert.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.askexpert.figures.FigureTable;
import org.askexpert.figures.Figures;
import org.askexpert.figures.FindFigures;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tables of the office to take along, with plain numbers: times in days. */
@Controller
class FiguresController {

    private final FindFigures figures;

    FiguresController(FindFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/office/figures/{table}.csv")
    void table(
            @PathVariable String table,
            @RequestParam(required = false) String week,
            Viewer me,
            HttpServletResponse response)
            throws IOException {
        Figures found = figures.of(TypedWeek.read(week), me);
        FigureTable wanted = found.table(table).orElseThrow(Problem::unknown);
        response.setContentType("text/csv;charset=UTF-8");
        String name = wanted.code() + "-" + found.week() + ".csv";
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        try (CsvWriter rows = CsvWriter.builder().build(response.getWriter())) {
            rows.writeRecord(line(wanted.code(), wanted.columns().stream().map(FigureTable.Column::title)));
            for (FigureTable.Row row : wanted.rows()) {
                rows.writeRecord(line(row.head(), row.cells().stream().map(FigureTable.Cell::value)));
            }
        }
    }

    private static List<String> line(String head, Stream<String> cells) {
        return Stream.concat(Stream.of(head), cells).map(AuditCsv::plain).toList();
    }
}
