package org.askexpert.office;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.transfer.ArchiveImport;
import org.askexpert.transfer.ImportFormat;

/**
 * What an editor sends on the import page.
 *
 * @param ends {@code line:paragraph} for each quotation whose end was chosen
 * @param accepted lines of the pairs with a tick
 * @param chosen whether the editor saw the ticks, so that none means none; else null
 */
record ImportForm(
        String topic, ImportFormat format, String text, List<String> ends, List<String> accepted, String chosen) {

    private static final Pattern END = Pattern.compile("(\\d{1,7}):(\\d{1,7})");
    private static final Pattern LINE = Pattern.compile("\\d{1,9}");

    ImportForm {
        ends = ends == null ? List.of() : List.copyOf(ends);
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        format = format == null ? ImportFormat.TEXT : format;
    }

    static ImportForm empty() {
        return new ImportForm("", ImportFormat.TEXT, "", List.of(), List.of(), null);
    }

    ImportForm with(ImportFormat found, String uploaded) {
        return new ImportForm(topic, found, uploaded, List.of(), List.of(), null);
    }

    ArchiveImport wanted() {
        Map<Integer, Integer> moved = new HashMap<>();
        for (String end : ends) {
            Matcher parts = END.matcher(end);
            if (parts.matches()) moved.put(Integer.valueOf(parts.group(1)), Integer.valueOf(parts.group(2)));
        }
        Set<Integer> lines = new HashSet<>();
        for (String line : accepted) if (LINE.matcher(line).matches()) lines.add(Integer.valueOf(line));
        return new ArchiveImport(
                topic, format, text.getBytes(StandardCharsets.UTF_8), moved, chosen == null ? null : lines);
    }
}
