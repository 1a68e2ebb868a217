package org.askexpert.transfer;

import java.util.Locale;
import org.askexpert.shared.Problem;

/** A file that cannot be read to its end; nothing of it is imported. */
class BrokenFile extends Problem {

    private BrokenFile(String detail) {
        super(Kind.MALFORMED, "broken-file", detail);
    }

    /** @param why what is wrong, without a full stop; it repeats nothing of the file */
    static BrokenFile at(long line, String why) {
        return new BrokenFile(String.format(Locale.ENGLISH, "Line %d: %s. Nothing was imported.", line, why));
    }
}
