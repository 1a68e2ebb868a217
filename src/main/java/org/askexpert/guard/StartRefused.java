package org.askexpert.guard;

import java.util.List;

/** The program would run unsafely, so it does not run. */
class StartRefused extends RuntimeException {

    StartRefused(List<String> reasons) {
        super("Ask an Expert does not start:\n- " + String.join("\n- ", reasons));
    }
}
