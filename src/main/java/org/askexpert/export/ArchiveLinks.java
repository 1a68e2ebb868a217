package org.askexpert.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.askexpert.shared.PublicAddress;
import org.askexpert.shared.Viewer;
import org.askexpert.text.SafeHtml;
import org.springframework.stereotype.Component;

/** Makes links from one answer to another lead within the exported pages; whatever else is ours leads to the web. */
@Component
class ArchiveLinks {

    private static final Pattern ENTRY = Pattern.compile("/archive/([a-z0-9-]{1,80})(#.*)?");

    private final FindExport find;
    private final PublicAddress web;

    ArchiveLinks(FindExport find, PublicAddress web) {
        this.find = find;
        this.web = web;
    }

    List<ExportedEntry> within(List<ExportedEntry> stretch, Viewer me) {
        Set<String> wanted = new TreeSet<>();
        stretch.stream().flatMap(ArchiveLinks::texts).forEach(text -> text.relinked(address -> noted(address, wanted)));
        Map<String, String> now = find.addresses(wanted, me);
        return stretch.stream().map(entry -> relinked(entry, now)).toList();
    }

    private static Stream<SafeHtml> texts(ExportedEntry entry) {
        return Stream.of(entry.question().html(), entry.answer().html());
    }

    private static String noted(String address, Set<String> wanted) {
        Matcher entry = ENTRY.matcher(address);
        if (entry.matches()) wanted.add(entry.group(1));
        return address;
    }

    private ExportedEntry relinked(ExportedEntry entry, Map<String, String> now) {
        return new ExportedEntry(
                entry.key(),
                entry.slug(),
                entry.topic(),
                entry.title(),
                relinked(entry.question(), now),
                relinked(entry.answer(), now),
                entry.dates(),
                entry.origin(),
                entry.sources(),
                entry.notes());
    }

    private ExportedEntry.Part relinked(ExportedEntry.Part part, Map<String, String> now) {
        return new ExportedEntry.Part(part.markdown(), part.html().relinked(address -> {
            Matcher entry = ENTRY.matcher(address);
            String slug = entry.matches() ? now.get(entry.group(1)) : null;
            return slug == null ? web.of(address) : slug + ".html";
        }));
    }
}
