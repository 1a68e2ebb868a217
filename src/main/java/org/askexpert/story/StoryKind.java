package org.askexpert.story;

import org.askexpert.shared.Coded;

/** What a reader of a story can narrow it to. */
public enum StoryKind implements Coded {
    ASKER,
    ROUTING,
    TALK,
    WRITING,
    REVIEW,
    NOTE,
    PUBLICATION;

    /** The kind that bears a code; null, which narrows nothing, for what is none. */
    public static StoryKind from(String code) {
        for (StoryKind kind : values()) if (kind.code().equals(code)) return kind;
        return null;
    }
}
