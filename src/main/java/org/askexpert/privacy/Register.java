package org.askexpert.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What each column holds, in the words of the register of data. */
@Component
class Register {

    private static final String FILES = "classpath:db/register/*.csv";

    private final Map<String, String> purposes = new HashMap<>();

    Register() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) read(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream();
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord line : lines) {
                if (line.getField("class").equals("secret")) continue;
                purposes.put(key(line.getField("table"), line.getField("column")), line.getField("purpose"));
            }
        }
    }

    /** What a column is for, or null where nobody is to read it: keys of ours, secrets, and text twice. */
    String purpose(String table, String column) {
        String name = column.toLowerCase(Locale.ROOT);
        boolean isKey = name.equals("id") || name.endsWith("_id") || name.endsWith("_hash") || name.equals("version");
        return isKey || name.endsWith("_html") ? null : purposes.get(key(table, name));
    }

    private static String key(String table, String column) {
        return table.toLowerCase(Locale.ROOT) + "." + column.toLowerCase(Locale.ROOT);
    }
}
