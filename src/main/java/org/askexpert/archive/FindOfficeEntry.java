package org.askexpert.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.askexpert.people.FindPeople;
import org.askexpert.people.PersonCard;
import org.askexpert.people.PersonId;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.springframework.transaction.annotation.Transactional;

/** One entry for editors, withdrawn or not, with everybody who had a hand in it. */
@UseCase
@Transactional(readOnly = true)
public class FindOfficeEntry {

    private final EntryRevisions revisions;
    private final FindTopic findTopic;
    private final FindPeople findPeople;

    FindOfficeEntry(EntryRevisions revisions, FindTopic findTopic, FindPeople findPeople) {
        this.revisions = revisions;
        this.findTopic = findTopic;
        this.findPeople = findPeople;
    }

    /** @throws Problem forbidden to others, unknown */
    public OfficeEntry open(String slug, Viewer me) {
        me.mustBe(Role.EDITOR);
        EntryRevision present = revisions.found(slug);
        Entry entry = present.entry();
        List<RevisionRow> rows = revisions.rowsOf(entry.id());
        List<EntryNote> notes = revisions.notesOn(entry.id());
        Map<PersonId, PersonCard> people = findPeople.byIds(
                Stream.concat(
                                rows.stream().map(RevisionRow::editor),
                                notes.stream().map(EntryNote::editor))
                        .toList(),
                me);
        return new OfficeEntry(
                entry.slug(),
                entry.state().code(),
                findTopic.byId(entry.topic(), me).orElseThrow().trail(),
                present.text(),
                entry.dates(),
                revisions.slugsOf(entry.id()).stream()
                        .filter(former -> !former.equals(entry.slug()))
                        .toList(),
                rows.stream().map(row -> revision(row, people)).toList(),
                notes.stream()
                        .sorted(Comparator.comparing(EntryNote::id).reversed())
                        .map(note -> new OfficeEntry.Note(note.view(), note.revision(), name(note.editor(), people)))
                        .toList());
    }

    private static OfficeEntry.Revision revision(RevisionRow row, Map<PersonId, PersonCard> people) {
        return new OfficeEntry.Revision(row.number(), row.createdAt(), row.reviewers(), name(row.editor(), people));
    }

    private static String name(PersonId editor, Map<PersonId, PersonCard> people) {
        PersonCard card = editor == null ? null : people.get(editor);
        return card == null ? null : card.name();
    }
}
