package org.askexpert.staffing;

import java.util.List;
import org.askexpert.people.Member;

/**
 * One person, and what whoever looks may do about them.
 *
 * @param manages whether the viewer is an administrator and this is somebody else
 * @param edits whether the viewer is an editor and the account is open
 * @param secondFactor whether the person has one
 * @param asksForCode whether the viewer has one, and is asked for it again
 */
record MemberPage(
        Member person,
        List<Subject> subjects,
        boolean manages,
        boolean edits,
        boolean secondFactor,
        boolean asksForCode) {

    /**
     * A topic with its words.
     *
     * @param slug or null, where the topic is gone
     */
    record Subject(String slug, String topic, String language, String spoken) {}
}
