package org.askexpert.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.askexpert.kept.KeptNow;
import org.askexpert.kept.Reason;
import org.askexpert.kept.ReasonList;

/**
 * Reasons as typed, row by row.
 *
 * @param version the one that was read before typing
 */
record ReasonsForm(List<Row> reasons, Integer version) {

    /** @param place where it stands in the list; what is no number stands last. {@code shown} is null where not ticked. */
    record Row(String code, String place, String label, String help, Boolean shown) {

        private int at() {
            return place != null && place.strip().matches("\\d{1,3}") ? Integer.parseInt(place.strip()) : 1_000;
        }

        private Reason reason() {
            return new Reason(words(code), words(label), words(help), Boolean.TRUE.equals(shown));
        }

        /** One line each, and no bars, which part the columns of a kept list. */
        private static String words(String typed) {
            return typed == null
                    ? ""
                    : typed.replaceAll("\\R", " ").replace('|', '/').strip();
        }
    }

    ReasonsForm {
        reasons = reasons == null ? new ArrayList<>() : reasons;
    }

    static ReasonsForm of(KeptNow now) {
        List<Reason> kept = ReasonList.reasons(now.content());
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < kept.size(); at++) {
            Reason reason = kept.get(at);
            rows.add(new Row(reason.code(), String.valueOf(at + 1), reason.label(), reason.help(), reason.shown()));
        }
        return new ReasonsForm(rows, now.version());
    }

    ReasonsForm after(int newest) {
        return new ReasonsForm(reasons, newest);
    }

    int read() {
        return version == null ? 0 : version;
    }

    String kept() {
        return ReasonList.text(reasons.stream()
                .sorted(Comparator.comparingInt(Row::at))
                .map(Row::reason)
                .toList());
    }
}
