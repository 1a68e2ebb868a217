package org.askexpert.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.askexpert.shared.Problem;
import org.askexpert.text.Slug;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The live revision of an entry and what hangs on it, for readers; what is unpublished never was. */
interface EntryRevisions extends Repository<EntryRevision, Long> {

    @Query("""
            select r from EntrySlug s join s.entry e join e.revisions r on r.number = e.revision join fetch r.entry
            where s.slug = :slug and e.state <> UNPUBLISHED""")
    Optional<EntryRevision> at(String slug);

    /** The present text of each, whoever may see it. */
    @Query("""
            select r from Entry e join e.revisions r on r.number = e.revision join fetch r.entry
            where e.id in :entries""")
    List<EntryRevision> present(Collection<Long> entries);

    default EntryRevision presentOf(long entry) {
        return present(List.of(entry)).stream().findFirst().orElseThrow(Problem::unknown);
    }

    /** The same, or unknown; what cannot be a slug is not looked for. */
    default EntryRevision found(String slug) {
        if (!Slug.isSlug(slug)) throw Problem.unknown();
        return at(slug).orElseThrow(Problem::unknown);
    }

    @Query("""
            select n from EntryNote n where n.entry.id = :entry order by n.id""")
    List<EntryNote> notesOn(long entry);

    @Query("""
            select new org.askexpert.archive.CitedSource(s.kind, s.slug, s.title, s.url, s.publicationYear,
                s.citedRevision)
            from EntrySource s where s.revision.id = :revision order by s.place""")
    List<CitedSource> citedBy(long revision);

    @Query("""
            select new org.askexpert.archive.Standing(s.slug, e.id, e.slug, r.title, e.state,
                (select max(n.createdAt) from EntryNote n where n.entry = e and n.type = CORRECTION))
            from EntrySlug s join s.entry e join e.revisions r on r.number = e.revision where s.slug in :slugs""")
    List<Standing> standingOf(Collection<String> slugs);

    @Query("""
            select new org.askexpert.archive.CitedEntry(s.slug, e.slug, r.title, e.state, e.revision,
                (select max(n.revision) from EntryNote n where n.entry = e and n.type = CORRECTION),
                e.publishedAt, e.updatedAt,
                (select count(distinct o.id) from EntrySource c join c.revision cr join cr.entry o
                    where c.kind = ENTRY and c.slug in (select a.slug from EntrySlug a where a.entry = e)
                    and cr.number = o.revision and o.state = LIVE and o <> e))
            from EntrySlug s join s.entry e join e.revisions r on r.number = e.revision
            where s.slug in :slugs and e.state <> UNPUBLISHED""")
    List<CitedEntry> citedAt(Collection<String> slugs);

    @Query("""
            select new org.askexpert.archive.RevisionRow(r.number, r.createdAt, r.reviewers, r.editorId)
            from EntryRevision r where r.entry.id = :entry order by r.number desc""")
    List<RevisionRow> rowsOf(long entry);

    @Query("select r from EntryRevision r where r.entry.id = :entry and r.number in :numbers")
    List<EntryRevision> numbered(long entry, Collection<Integer> numbers);

    @Query("select s.slug from EntrySlug s where s.entry.id = :entry order by s.since desc, s.slug")
    List<String> slugsOf(long entry);
}
