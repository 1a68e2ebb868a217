package org.askexpert.browse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.askexpert.archive.EntryState;
import org.askexpert.archive.FindEntryAddress;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;

/** Entries for editors: the newest first, those that hold certain words, or the one whose address was typed. */
@UseCase
@Transactional(readOnly = true)
public class FindOfficeEntries {

    private static final int SIZE = 20;

    private final OfficeLines shelf;
    private final FindEntryAddress addresses;
    private final FindEntries findEntries;

    FindOfficeEntries(OfficeLines shelf, FindEntryAddress addresses, FindEntries findEntries) {
        this.shelf = shelf;
        this.addresses = addresses;
        this.findEntries = findEntries;
    }

    public OfficeList list(OfficeQuery query, Viewer me) {
        me.mustBe(Role.EDITOR);
        String typed = query.q() == null ? "" : query.q().strip();
        if (typed.isEmpty()) return newest(query);
        return addresses.now(typed, me).map(OfficeList::exactly).orElseGet(() -> found(typed, query, me));
    }

    private OfficeList found(String words, OfficeQuery query, Viewer me) {
        String place = query.after() == null ? query.before() : query.after();
        EntryList found = findEntries.list(new EntryQuery(null, words, place, SIZE), me);
        List<OfficeLine> lines = found.items().stream()
                .map(line -> new OfficeLine(line.slug(), line.title(), line.publishedAt(), line.updatedAt()))
                .toList();
        return new OfficeList(lines, found.total(), null, SearchPage.previous(SearchPage.from(place)), found.next());
    }

    private OfficeList newest(OfficeQuery query) {
        EntryState state = query.retracted() ? EntryState.RETRACTED : EntryState.LIVE;
        Cursor back = query.after() == null ? Cursor.from(query.before()).orElse(null) : null;
        return back == null ? forwards(state, Cursor.from(query.after()).orElse(null)) : backwards(state, back);
    }

    private OfficeList forwards(EntryState state, Cursor behind) {
        List<OfficeLine> found = shelf.behind(state, behind, SIZE + 1);
        List<OfficeLine> shown = found.subList(0, Math.min(SIZE, found.size()));
        String previous = behind == null || shown.isEmpty() ? null : sent(shown.get(0));
        String next = found.size() > SIZE ? sent(shown.get(SIZE - 1)) : null;
        return new OfficeList(shown, shelf.count(state), null, previous, next);
    }

    private OfficeList backwards(EntryState state, Cursor place) {
        List<OfficeLine> found = shelf.before(state, place, SIZE + 1);
        List<OfficeLine> shown = new ArrayList<>(found.subList(0, Math.min(SIZE, found.size())));
        Collections.reverse(shown);
        String previous = found.size() > SIZE ? sent(shown.get(0)) : null;
        String next = shown.isEmpty() ? null : sent(shown.get(shown.size() - 1));
        return new OfficeList(shown, shelf.count(state), null, previous, next);
    }

    private static String sent(OfficeLine line) {
        return new Cursor(line.publishedAt(), line.slug()).sent();
    }
}
