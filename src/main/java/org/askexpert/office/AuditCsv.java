package org.askexpert.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.askexpert.audit.AuditFilter;
import org.askexpert.audit.AuditPage;
import org.askexpert.audit.FindAudit;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Component;

/** Writes the record as CSV, stretch by stretch; a cell that a spreadsheet would calculate is led by an apostrophe. */
@Component
class AuditCsv {

    private static final int STRETCH = 1_000;

    private final FindAudit find;
    private final AuditNames names;

    AuditCsv(FindAudit find, AuditNames names) {
        this.find = find;
        this.names = names;
    }

    void write(AuditFilter filter, Writer out, Viewer me) throws IOException {
        try (CsvWriter rows = CsvWriter.builder().build(out)) {
            rows.writeRecord("when", "who", "what", "kind", "object", "detail");
            String after = null;
            do {
                AuditPage page = find.page(filter, after, null, STRETCH, me);
                names.acts(page.lines(), me).forEach(act -> rows.writeRecord(cells(act)));
                rows.flush();
                after = page.next();
            } while (after != null);
        }
    }

    private static String[] cells(AuditAct act) {
        return new String[] {
            act.at().toString(),
            plain(act.who()),
            plain(act.what()),
            plain(act.kind()),
            plain(act.key()),
            plain(act.code())
        };
    }

    static String plain(String cell) {
        if (cell == null) return "";
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
