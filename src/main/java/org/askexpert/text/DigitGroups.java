package org.askexpert.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The groups of digits in a text and what stands between them, for the finders of numbers. A letter O among digits is
 * read as a nought.
 */
final class DigitGroups {

    /** @param digits nothing but 0 to 9 */
    record Group(int start, int end, String digits) {
        int size() {
            return digits.length();
        }
    }

    private static final int WIDEST_GAP = 5;
    private static final int SIGHT = 40;

    private final FoldedText text;
    private final List<Group> groups = new ArrayList<>();
    private final BitSet joined = new BitSet();

    private DigitGroups(FoldedText text) {
        this.text = text;
        for (int at = 0; at < text.length(); ) {
            if (isDigit(at)) {
                int end = at;
                while (end < text.length() && isDigit(end)) end++;
                groups.add(new Group(
                        at,
                        end,
                        text.text().substring(at, end).replace('O', '0').replace('o', '0')));
                at = end;
            } else at++;
        }
        for (int index = 0; index + 1 < groups.size(); index++) joined.set(index, mayJoin(index));
    }

    static DigitGroups in(FoldedText text) {
        return new DigitGroups(text);
    }

    FoldedText text() {
        return text;
    }

    int count() {
        return groups.size();
    }

    Group get(int index) {
        return groups.get(index);
    }

    /** Whether two neighbours may be parts of one number: at most blanks and one sign between them. */
    boolean joined(int index) {
        return joined.get(index);
    }

    /** Where the plus before this group stands, or -1: +44, (+44, + 44, +(44. */
    int plusBefore(int index) {
        int at = groups.get(index).start() - 1;
        if (text.at(at) == ' ' || text.at(at) == '(') at--;
        return text.at(at) == '+' ? at : -1;
    }

    /** What is said between the number before and this group, as far as it matters. */
    String wordsBefore(int index) {
        int start = groups.get(index).start();
        int from = index == 0 ? 0 : groups.get(index - 1).end();
        return text.text().substring(Math.max(from, start - SIGHT), start);
    }

    /** The sign between two joined neighbours, or a blank. */
    char sign(int index) {
        String gap = text.text()
                .substring(groups.get(index).end(), groups.get(index + 1).start())
                .strip();
        return gap.isEmpty() ? ' ' : gap.charAt(0);
    }

    /** Whether no letter touches the stretch of groups: "5mg" and "L4" are no parts of a number. */
    boolean standsFree(int first, int last) {
        return (!Character.isLetter(text.at(groups.get(first).start() - 1))
                        || groups.get(first).size() > 9)
                && (!Character.isLetter(text.at(groups.get(last).end()))
                        || groups.get(last).size() > 9);
    }

    /** The last group of the stretch from {@code first} that holds exactly so many digits, or -1. */
    int endOf(int first, int digits) {
        int sum = 0;
        for (int index = first; index < groups.size(); index++) {
            sum += groups.get(index).size();
            if (sum == digits) return standsFree(first, index) ? index : -1;
            if (sum > digits || !joined(index)) return -1;
        }
        return -1;
    }

    String digits(int first, int last) {
        var all = new StringBuilder();
        for (int index = first; index <= last; index++)
            all.append(groups.get(index).digits());
        return all.toString();
    }

    /** The sizes of the groups, such as {@code 3-3-4}. */
    String shape(int first, int last) {
        var sizes = new StringBuilder();
        for (int index = first; index <= last; index++) {
            sizes.append(index == first ? "" : "-").append(groups.get(index).size());
        }
        return sizes.toString();
    }

    private boolean mayJoin(int index) {
        int from = groups.get(index).end();
        int to = groups.get(index + 1).start();
        if (to - from > WIDEST_GAP) return false;
        String gap = text.text().substring(from, to);
        if (gap.indexOf('\n') != gap.lastIndexOf('\n')) return false;
        String sign = gap.replace(" ", "").replace("\n", "");
        boolean even = !sign.equals("-") || gap.startsWith(" ") == gap.endsWith(" ") || gap.endsWith(" ");
        return even
                && (sign.isEmpty()
                        || ".-/()_".contains(sign)
                        || sign.equals(")(")
                        || sign.equals(")-")
                        || sign.equals("--"));
    }

    private boolean isDigit(int at) {
        char sign = text.at(at);
        if (sign >= '0' && sign <= '9') return true;
        return (sign == 'O' || sign == 'o') && isNought(at);
    }

    private boolean isNought(int at) {
        char before = text.at(at - 1);
        char after = text.at(at + 1);
        boolean digitBefore = isPlain(before) || (before == text.at(at) && isPlain(text.at(at - 2)));
        boolean digitAfter = isPlain(after) || (after == text.at(at) && isPlain(text.at(at + 2)));
        if (digitBefore) return digitAfter || !Character.isLetter(after);
        return digitAfter && !Character.isLetter(before);
    }

    private static boolean isPlain(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
