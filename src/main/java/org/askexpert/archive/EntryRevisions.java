package org.askexpert.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The live revision of an entry and what hangs on it, for readers; what is unpublished never was. */
interface EntryRevisions extends Repository<EntryRevision, Long> {

    @Query("""
            select r from EntrySlug s join s.entry e join e.revisions r on r.number = e.revision join fetch r.entry
            where s.slug = :slug and e.state <> UNPUBLISHED""")
    Optional<EntryRevision> at(String slug);

    @Query("""
            select n from EntryNote n where n.entry.id = :entry order by n.id""")
    List<EntryNote> notesOn(long entry);

    @Query("""
            select new org.askexpert.archive.CitedSource(s.kind, s.slug, s.title, s.url, s.publicationYear)
            from EntrySource s where s.revision.id = :revision order by s.place""")
    List<CitedSource> citedBy(long revision);

    @Query("""
            select new org.askexpert.archive.Standing(s.slug, e.id, e.slug, r.title, e.state,
                (select max(n.createdAt) from EntryNote n where n.entry = e and n.type = CORRECTION))
            from EntrySlug s join s.entry e join e.revisions r on r.number = e.revision where s.slug in :slugs""")
    List<Standing> standingOf(Collection<String> slugs);
}
