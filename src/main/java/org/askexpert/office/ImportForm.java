package org.askexpert.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.askexpert.transfer.ArchiveImport;

/**
 * What an editor sends on the import page.
 *
 * @param ends {@code line:paragraph} for each quotation whose end was chosen
 */
record ImportForm(String topic, String text, List<String> ends) {

    private static final Pattern END = Pattern.compile("(\\d{1,7}):(\\d{1,7})");

    ImportForm {
        ends = ends == null ? List.of() : List.copyOf(ends);
    }

    ImportForm withText(String uploaded) {
        return new ImportForm(topic, uploaded, List.of());
    }

    ArchiveImport wanted() {
        Map<Integer, Integer> chosen = new HashMap<>();
        for (String end : ends) {
            Matcher parts = END.matcher(end);
            if (parts.matches()) chosen.put(Integer.valueOf(parts.group(1)), Integer.valueOf(parts.group(2)));
        }
        return new ArchiveImport(topic, text, chosen);
    }
}
