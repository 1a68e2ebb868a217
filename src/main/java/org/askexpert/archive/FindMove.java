package org.askexpert.archive;

import java.util.Map;
import org.askexpert.question.Reference;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Role;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.askexpert.topic.FindTopic;
import org.askexpert.topic.TopicId;
import org.springframework.transaction.annotation.Transactional;

/** What became of entries that were moved together. */
@UseCase
@Transactional(readOnly = true)
public class FindMove {

    private final EntryMoves moves;
    private final FindEntryHeads heads;
    private final FindTopic findTopic;

    FindMove(EntryMoves moves, FindEntryHeads heads, FindTopic findTopic) {
        this.moves = moves;
        this.heads = heads;
        this.findTopic = findTopic;
    }

    /** @throws Problem forbidden to others, unknown */
    public MovedEntries find(Reference reference, Viewer me) {
        me.mustBe(Role.EDITOR);
        EntryMoves.Row move = moves.find(reference).orElseThrow(Problem::unknown);
        Map<Long, TopicId> from = moves.from(move.key());
        return new MovedEntries(
                reference,
                findTopic.byId(move.topic(), me).orElseThrow().trail(),
                heads.byKeys(from.keySet(), me).values().stream().toList(),
                move.leftOut(),
                move.movedAt(),
                move.undoneAt());
    }
}
