package org.askexpert.recheck;

import org.askexpert.shared.Coded;

/** What a second person says of a proposal. */
public enum RecheckVerdict implements Coded {
    CONFIRM,
    /** Back to the expert, with words. */
    RETURN,
    /** The re-check ends and the entry stays as it is; the editors are told. */
    REJECT
}
