package org.askexpert.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.askexpert.shared.Problem;
import org.springframework.context.MessageSource;

/** Reasons of one kind: editors change their words, their order and whether they are offered; the codes stay. */
public final class ReasonList implements KeptList {

    static final String PREFIX = "reasons-";
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_HELP = 300;

    private final ReasonKind kind;
    private final List<String> codes;
    private final MessageSource words;
    private final KeptReasons kept;

    /** @param codes in the order they come with */
    public ReasonList(ReasonKind kind, List<String> codes, MessageSource words, KeptReasons kept) {
        this.kind = kind;
        this.codes = List.copyOf(codes);
        this.words = words;
        this.kept = kept;
    }

    /** How a list is kept. */
    public static String text(List<Reason> reasons) {
        return reasons.stream().map(Reason::line).collect(Collectors.joining("\n"));
    }

    public static List<Reason> reasons(String content) {
        return content.lines().map(Reason::of).toList();
    }

    public ReasonKind kind() {
        return kind;
    }

    @Override
    public String code() {
        return PREFIX + kind.code();
    }

    @Override
    public String title() {
        return words.getMessage("lists.reasons." + kind.code() + ".title", null, Locale.UK);
    }

    @Override
    public String address() {
        return "/office/reasons/" + kind.code();
    }

    @Override
    public String standing() {
        return text(codes.stream()
                .map(code -> new Reason(
                        code,
                        words.getMessage(kind.labelKey(code), null, Locale.UK),
                        words.getMessage(kind.helpKey(code), null, "", Locale.UK),
                        true))
                .toList());
    }

    @Override
    public String clean(String typed) {
        List<Reason> wanted = reasons(typed);
        if (wanted.size() != codes.size()
                || !Set.copyOf(codes).equals(wanted.stream().map(Reason::code).collect(Collectors.toSet()))) {
            throw Problem.invalid("reasons", "The list must hold the reasons it came with");
        }
        List<Problem.FieldError> errors = new ArrayList<>();
        wanted.forEach(reason -> flaw(reason, errors));
        if (wanted.stream().noneMatch(Reason::shown)) {
            errors.add(new Problem.FieldError("reasons", "Offer one reason or more"));
        }
        if (!errors.isEmpty()) throw Problem.invalid(errors);
        return text(wanted);
    }

    @Override
    public void put(String content, long editor) {
        kept.readAnewAfterCommit();
    }

    private void flaw(Reason reason, List<Problem.FieldError> errors) {
        if (reason.label().isBlank() || kind.needsHelp() && reason.help().isBlank()) {
            errors.add(new Problem.FieldError("reasons", "Give words to ‘" + reason.code() + "’"));
        } else if (reason.label().length() > LONGEST_LABEL || reason.help().length() > LONGEST_HELP) {
            errors.add(new Problem.FieldError(
                    "reasons", "Use 80 characters or less for the label, 300 for the help of ‘" + reason.code() + "’"));
        }
    }
}
