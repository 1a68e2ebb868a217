package org.askexpert.question;

import java.util.Set;

/** The door to the checklist that editors keep. */
public interface Checklist {

    /** Its points that an approval needs ticked, in their words of this moment. */
    Set<String> needed();
}
