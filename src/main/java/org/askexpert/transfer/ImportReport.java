package org.askexpert.transfer;

import java.util.List;

/**
 * How an import went, or would go.
 *
 * @param found pairs on the page
 * @param imported pairs that became entries; none in a dry run
 * @param entries what was, or would be, imported
 */
public record ImportReport(
        int found, int imported, List<LineNote> skipped, List<LineNote> warnings, List<ImportedEntry> entries) {
    public ImportReport {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
        entries = List.copyOf(entries);
    }

    /** One of the new entries. */
    public record ImportedEntry(String title, String slug) {}
}
