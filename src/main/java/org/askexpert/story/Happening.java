package org.askexpert.story;

import org.askexpert.shared.Coded;

/**
 * What can happen to a question; the words are {@code story.happened.<code>}, given a name and a revision. Of what
 * happened in the same second the one named first here comes first.
 */
public enum Happening implements Coded {
    RECEIVED(StoryKind.ASKER),
    REOPENED(StoryKind.ROUTING),
    ALLOWED(StoryKind.ASKER),
    KEPT_PRIVATE(StoryKind.ASKER),
    CAME_TO_TRIAGE(StoryKind.ROUTING),
    NOT_TAKEN(StoryKind.ROUTING),
    DECLINED(StoryKind.ROUTING),
    EXPIRED(StoryKind.ROUTING),
    TAKEN_BACK(StoryKind.ROUTING),
    NOBODY_FREE(StoryKind.ROUTING),
    CHOSEN(StoryKind.ROUTING),
    OFFERED(StoryKind.ROUTING),
    OFFERED_BY_EDITOR(StoryKind.ROUTING),
    PICKED_UP(StoryKind.ROUTING),
    HANDED_OVER(StoryKind.WRITING),
    ACCEPTED(StoryKind.ROUTING),
    ASKED(StoryKind.TALK),
    REPLIED(StoryKind.TALK),
    REVISED(StoryKind.WRITING),
    TOOK_WORDING(StoryKind.WRITING),
    SENT(StoryKind.WRITING),
    REVIEWED(StoryKind.REVIEW),
    NOTED(StoryKind.NOTE),
    RELEASED(StoryKind.PUBLICATION),
    PUBLISHED(StoryKind.PUBLICATION),
    UNPUBLISHED(StoryKind.PUBLICATION),
    WITHDRAWN(StoryKind.ASKER);

    private final StoryKind kind;

    Happening(StoryKind kind) {
        this.kind = kind;
    }

    public StoryKind kind() {
        return kind;
    }
}
