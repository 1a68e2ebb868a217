package org.askexpert.recheck;

import java.util.List;

/** What somebody has to look at again, and what they may confirm; the most urgent first. */
public record RecheckWork(List<RecheckRow> toRecheck, List<RecheckRow> toConfirm) {

    public RecheckWork {
        toRecheck = List.copyOf(toRecheck);
        toConfirm = List.copyOf(toConfirm);
    }

    public boolean isEmpty() {
        return toRecheck.isEmpty() && toConfirm.isEmpty();
    }
}
