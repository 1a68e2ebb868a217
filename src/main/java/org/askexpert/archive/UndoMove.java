package org.askexpert.archive;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.askexpert.audit.Audit;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.askexpert.topic.TopicView;

/** Takes a move back: each entry returns to where it stood, but for those that somebody moved on since. */
@UseCase
public class UndoMove {

    private final Entries entries;
    private final EntryMoves moves;
    private final FindTopic findTopic;
    private final Audit audit;
    private final Clock clock;

    UndoMove(Entries entries, EntryMoves moves, FindTopic findTopic, Audit audit, Clock clock) {
        this.entries = entries;
        this.moves = moves;
        this.findTopic = findTopic;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem forbidden to others, unknown; conflict where it was undone before */
    public void undo(Reference reference, Viewer me) {
        me.mustBe(Role.EDITOR);
        EntryMoves.Row move = moves.find(reference).orElseThrow(Problem::unknown);
        Instant now = clock.instant();
        if (!moves.undo(move.key(), now)) throw Problem.conflict("These entries were moved back already.");
        Map<Long, TopicId> from = moves.from(move.key());
        for (Entry entry : entries.keyed(from.keySet())) {
            TopicView back = findTopic.byId(from.get(entry.id()), me).orElseThrow();
            if (entry.topic().equals(move.topic())) entry.moveTo(back, now);
        }
        audit.record("undo-move", "move", reference.code(), me, Integer.toString(from.size()));
    }
}
