package org.askexpert.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.askexpert.shared.Coded;
import org.askexpert.shared.Problem;

/** Which list a program asked for and how much of it. */
record ListAsked(DeskList list, int size) {

    private static final int MOST = 100;
    private static final int USUAL = 20;

    /**
     * Reads the two parameters.
     *
     * @throws Problem invalid, naming each that cannot be read
     */
    static ListAsked of(String list, String size) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Optional<DeskList> named = Arrays.stream(DeskList.values())
                .filter(each -> each.code().equals(list))
                .findFirst();
        if (named.isEmpty()) errors.add(new Problem.FieldError("list", "Use one of: " + codes() + "."));
        int number = size == null ? USUAL : number(size);
        if (number < 1) errors.add(new Problem.FieldError("size", "Use a number from 1 to " + MOST + "."));
        if (!errors.isEmpty()) throw Problem.invalid(errors);
        return new ListAsked(named.get(), number);
    }

    private static int number(String typed) {
        int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        return number > MOST ? 0 : number;
    }

    private static String codes() {
        return Arrays.stream(DeskList.values()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
