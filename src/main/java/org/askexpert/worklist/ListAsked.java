package org.askexpert.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;

/** Which list a program asked for, how it wants it, and which stretch. */
record ListAsked(DeskList list, Wanted wanted, Place place, int size) {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    /**
     * Reads the parameters; programs that do not say how get what they always got, in the order of reception.
     *
     * @throws Problem invalid, naming each that cannot be read
     */
    static ListAsked of(Map<String, String> typed) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Optional<DeskList> named = Arrays.stream(DeskList.values())
                .filter(each -> each.code().equals(typed.get("list")))
                .findFirst();
        if (named.isEmpty()) errors.add(new Problem.FieldError("list", "Use one of: " + codes() + "."));
        int number = typed.get("size") == null ? USUAL : number(typed.get("size"));
        if (number < 1) errors.add(new Problem.FieldError("size", "Use a number from 1 to " + MOST + "."));
        Wanted wanted = WantedParameters.read(typed, errors);
        if (!errors.isEmpty()) throw Problem.invalid(errors);
        DeskOrder usual = named.get() == DeskList.ALL ? DeskOrder.NEWEST : DeskOrder.RECEIVED;
        return new ListAsked(named.get(), wanted.orElse(usual), new Place(typed.get("after"), null), number);
    }

    private static int number(String typed) {
        int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        return number > MOST ? 0 : number;
    }

    private static String codes() {
        return Arrays.stream(DeskList.values()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
