package org.askexpert.checks;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words and phrases as typed, one a line.
 *
 * @param version the one that was read before typing
 */
record TermsForm(String lines, Integer version) implements ListForm {

    static TermsForm of(ListView list) {
        return new TermsForm(
                list.lines().stream().map(ListLine::words).collect(Collectors.joining("\n")), list.version());
    }

    @Override
    public TermsForm after(int newest) {
        return new TermsForm(lines, newest);
    }

    @Override
    public int read() {
        return version == null ? 0 : version;
    }

    @Override
    public List<ListLine> typed() {
        if (lines == null) return List.of();
        return lines.lines().map(line -> new ListLine(line, false)).toList();
    }
}
