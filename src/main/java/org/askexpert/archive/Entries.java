package org.askexpert.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.askexpert.question.Reference;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All entries, for those who may write; readers see those that are live. */
interface Entries extends Repository<Entry, Long> {

    Entry save(Entry entry);

    @Query("select e from Entry e where e.descent.questionReference = :question")
    Optional<Entry> of(Reference question);

    @Query("""
            select new org.askexpert.archive.EntryHead(e.slug, r.title) from Entry e
            join e.revisions r on r.number = e.revision
            where e.descent.questionReference in :questions and e.state = LIVE order by e.id""")
    List<EntryHead> publishedOf(Collection<Reference> questions);

    @Query("select e from Entry e where e.descent.askerHash = :addressHash order by e.id")
    List<Entry> partedFrom(byte[] addressHash);

    @Query("""
            select r.title from EntrySlug s join s.entry e join e.revisions r on r.number = e.revision
            where s.slug = :slug and e.state = LIVE""")
    Optional<String> titleOf(String slug);

    /** The entry that this is or was an address of. */
    @Query("select s.entry.id from EntrySlug s where s.slug = :slug")
    Optional<Long> ownerOf(String slug);

    @Query("select e.descent.contentKey from Entry e where e.descent.contentKey in :keys")
    List<byte[]> knownAmong(Collection<byte[]> keys);

    @Query("select s.slug from EntrySlug s where s.slug like :beginning")
    List<String> slugsLike(String beginning);

    @Query("select s.slug from EntrySlug s where s.slug in :wanted")
    List<String> slugsAmong(Collection<String> wanted);

    @Query("""
            select s.slug as slug, r.contentHash as hash from EntrySlug s join s.entry e join e.revisions r
            where s.slug in :slugs""")
    List<HeldText> textsAt(Collection<String> slugs);

    /** Those readers see, by present or former addresses. */
    @Query("select distinct e from EntrySlug s join s.entry e where s.slug in :slugs and e.state = LIVE order by e.id")
    List<Entry> liveAt(Collection<String> slugs);

    @Query("select e from Entry e where e.id in :keys order by e.id")
    List<Entry> keyed(Collection<Long> keys);

    /** One state of what stands, or stood, at an address. */
    interface HeldText {
        String getSlug();

        byte[] getHash();
    }
}
