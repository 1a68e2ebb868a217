package org.askexpert.archive;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.askexpert.audit.Audit;
import org.askexpert.people.PersonId;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** Lets an editor shelve several entries under another topic at once. Their addresses stay as they are. */
@UseCase
public class MoveEntries {

    static final int MOST = 100;

    private final Entries entries;
    private final EntryMoves moves;
    private final FindTopic findTopic;
    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator dice = new SecureRandom();

    MoveEntries(Entries entries, EntryMoves moves, FindTopic findTopic, Audit audit, Clock clock) {
        this.entries = entries;
        this.moves = moves;
        this.findTopic = findTopic;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Moves those that readers see and that stand elsewhere.
     *
     * @param slugs present or former addresses; what is none is left out
     * @return which move it was, to look at and to undo
     * @throws Problem forbidden to others; invalid for an unknown or closed topic, for none or too many entries
     */
    public Reference move(Collection<String> slugs, String topic, Viewer me) {
        Viewer.Staff editor = me.mustBe(Role.EDITOR);
        if (slugs.isEmpty() || slugs.size() > MOST) throw Problem.invalid("slugs", "Tick up to 100 entries");
        TopicView to = findTopic
                .bySlug(topic, me)
                .filter(found -> !found.retired())
                .orElseThrow(() -> Problem.invalid("topic", "Choose one of the topics"));
        Instant now = clock.instant();
        Map<Long, TopicId> from = new TreeMap<>();
        for (Entry entry : entries.liveAt(slugs)) {
            if (entry.topic().equals(to.id())) continue;
            from.put(entry.id(), entry.topic());
            entry.moveTo(to, now);
        }
        Reference reference = Reference.next(dice);
        moves.add(reference, to.id(), new PersonId(editor.person()), from, slugs.size() - from.size(), now);
        audit.record("move-entries", "topic", to.slug(), me, Integer.toString(from.size()));
        return reference;
    }
}
