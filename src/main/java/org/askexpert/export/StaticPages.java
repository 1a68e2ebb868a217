package org.askexpert.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Makes pages from templates, one after the other, straight into a ZIP. */
@Component
class StaticPages {

    private final SpringTemplateEngine templates;

    StaticPages(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    void write(String path, String template, Map<String, Object> values, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        Writer page = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        templates.process("export/" + template, new Context(Locale.UK, values), page);
        page.flush(); // closing it would close the ZIP
        zip.closeEntry();
    }

    /** A file of ours, as it is. */
    void copy(String name, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream file = new ClassPathResource("export/" + name).getInputStream()) {
            file.transferTo(zip);
        }
        zip.closeEntry();
    }
}
